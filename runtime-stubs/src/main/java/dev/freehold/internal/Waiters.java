package dev.freehold.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The threads that wait for a slot, served in the order in which they came. */
final class Waiters {
  private final Queue<Waiter> queue = new ConcurrentLinkedQueue<>();

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Lets the present thread be found by those that release. */
  Waiter join() {
    Waiter waiter = new Waiter();
    queue.add(waiter);
    return waiter;
  }

  /** Ends waiting; the slot that the thread was handed before, or {@link SlotPool#NONE}. */
  int leave(Waiter waiter) {
    queue.remove(waiter);
    return waiter.leave();
  }

  /** Hands a slot to who has waited longest; false if nobody waits. */
  boolean hand(int slot) {
    @Nullable Waiter first;
    while ((first = queue.poll()) != null) {
      if (first.hand(slot)) {
        return true;
      }
    }
    return false;
  }

  /** Has all look at the pool again. */
  void wakeAll() {
    queue.forEach(Waiter::wake);
  }
}
