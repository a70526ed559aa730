package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/** A shared pool as a generated one is, of elements without fields. */
final class SharedTestPool extends SharedSlots {
  private final TestSlot[] elements;

  /** Is done before an element is looked up. */
  Runnable whenLookedUp = () -> {};

  SharedTestPool(int slots) {
    this(slots, false);
  }

  SharedTestPool(int slots, boolean blocks) {
    super("QuotePool", slots, blocks, true);
    elements = new TestSlot[slots];
    for (int slot = 0; slot < slots; slot++) {
      elements[slot] = new TestSlot(slot);
    }
  }

  TestSlot alloc() {
    int slot = pop$();
    return slot == NONE ? handedOut$(taken(popSlowly$())) : taken(slot);
  }

  @Nullable TestSlot tryAlloc() {
    int slot = pop$();
    if (slot != NONE) {
      return taken(slot);
    }
    slot = tryPopSlowly$();
    return slot == NONE ? null : handedOut$(taken(slot));
  }

  void free(TestSlot element) {
    free$(element);
  }

  void close() throws OwnershipException {
    close$();
  }

  private TestSlot taken(int slot) {
    TestSlot element = elements[slot];
    element.allocate$();
    return element;
  }

  @Override
  protected SlotElement element$(int slot) {
    whenLookedUp.run();
    return elements[slot];
  }

  @Override
  protected void place$(int slot, SlotElement element) {
    elements[slot] = (TestSlot) element;
  }

  @Override
  protected SlotElement renew$(int slot) {
    return elements[slot] = new TestSlot(slot);
  }
}
