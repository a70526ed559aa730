package dev.freehold.internal;

/** The element of a slot, without fields but for who uses it. */
final class TestSlot extends SlotElement {
  /** Not volatile: whoever is handed the slot sees what its last user has written. */
  int users;

  TestSlot(int slot) {
    super(slot);
  }

  int slot() {
    return slot$;
  }

  @Override
  protected String poolName$() {
    return "QuotePool";
  }
}
