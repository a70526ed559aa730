package dev.freehold.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether slots move between those that rest and those that are free. Who looks at one after the
 * other may miss a slot that moves meanwhile.
 */
final class RestingSlots {
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  /** Moves slots. */
  void move(Runnable moving) {
    begun.incrementAndGet();
    try {
      moving.run();
    } finally {
      done.incrementAndGet();
    }
  }

  /** How many moves are done; the number comes round. */
  int done() {
    return done.get();
  }

  /** Whether no slot has moved since that many moves were done, nor moves now. */
  boolean haveLainStill(int doneBefore) {
    return begun.get() == doneBefore;
  }
}
