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
    super("QuotePool", slots, blocks);
    elements = new TestSlot[slots];
    for (int slot = 0; slot < slots; slot++) {
      elements[slot] = new TestSlot(slot);
    }
  }

  TestSlot alloc() {
    int slot = pop$();
    return taken(slot == NONE ? popSlowly$() : slot);
  }

  @Nullable TestSlot tryAlloc() {
    int slot = pop$();
    if (slot == NONE) {
      slot = tryPopSlowly$();
    }
    return slot == NONE ? null : taken(slot);
  }

  void free(TestSlot element) {
    free$(element);
  }

  void close() throws OwnershipException {
    close$();
  }

  private TestSlot taken(int slot) {
    elements[slot].allocate$();
    return elements[slot];
  }

  @Override
  protected SlotElement element$(int slot) {
    whenLookedUp.run();
    return elements[slot];
  }

  @Override
  protected SlotElement renew$(int slot) {
    return elements[slot] = new TestSlot(slot);
  }
}
