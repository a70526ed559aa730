package dev.freehold.benchmarks.runtime.peers;

import dev.freehold.benchmarks.runtime.PlainQuote;
import stormpot.Poolable;
import stormpot.Slot;

/** The element, as Stormpot wants it. */
public final class StormpotQuote extends PlainQuote implements Poolable {
  private final Slot slot;

  StormpotQuote(Slot slot) {
    this.slot = slot;
  }

  @Override
  public void release() {
    slot.release(this);
  }
}
