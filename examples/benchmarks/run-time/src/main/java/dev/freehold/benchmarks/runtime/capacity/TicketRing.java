package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Unsafe;
import dev.freehold.pool.Pool;

/** A pool, and those of its elements that are in use; their number is a power of two. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
final class TicketRing<E extends TicketFields> {
  private final Pool<E> pool;
  private final TicketFields[] live;
  private int oldest;

  TicketRing(Pool<E> pool, int inUse) {
    this.pool = pool;
    this.live = new TicketFields[inUse];
    for (int i = 0; i < inUse; i++) {
      live[i] = pool.alloc();
    }
  }

  /** Takes an element, and gives the oldest back. */
  @SuppressWarnings("unchecked") // the array has nothing but elements of the pool
  TicketFields exchange() {
    oldest = (oldest + 1) & (live.length - 1);
    E ticket = pool.alloc();
    ticket.id(oldest);
    pool.free((E) live[oldest]);
    live[oldest] = ticket;
    return ticket;
  }
}
