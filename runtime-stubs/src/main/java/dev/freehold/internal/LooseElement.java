package dev.freehold.internal;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** An element that only the program keeps reachable, from its allocation on. */
final class LooseElement extends WeakReference<SlotElement> {
  private final int slot;
  private final @Nullable AllocationRecord allocation;
  private Cleaner.@Nullable Cleanable collection;

  /** Refers to an element that the program has. */
  LooseElement(SlotElement element) {
    super(element);
    this.slot = element.slot$;
    this.allocation = element.allocation;
  }

  int slot() {
    return slot;
  }

  @Nullable AllocationRecord allocation() {
    return allocation;
  }

  /** Has a task run once the element is collected. */
  void whenCollected(Cleaner cleaner, SlotElement element, Runnable task) {
    collection = cleaner.register(element, task);
  }

  /** Waits for the collection no longer; its task, which is run now, finds that out. */
  void forget() {
    Cleaner.Cleanable awaited = collection;
    if (awaited != null) {
      awaited.clean();
    }
  }
}
