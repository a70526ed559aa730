package dev.freehold.pools.debug;

import dev.freehold.Unsafe;

/** A pool that is there before a test begins, with one element in use, and belongs to no thread. */
@Unsafe("it stands for what is as old as the program")
final class OlderPool {
  static final TicketPool POOL = TicketPool.create();

  private OlderPool() {}

  /** Has the pool made now. */
  static void begin() {
    if (POOL.inUse() == 0) {
      POOL.alloc();
      POOL.handOver();
    }
  }
}
