package dev.freehold.benchmarks.runtime.capacity;

import dev.freehold.Unsafe;
import dev.freehold.pool.Pool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A pool of as many slots as are asked for, some of them in use. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public abstract class PooledTickets {
  @SuppressWarnings("NullAway.Init") // JMH calls fill
  private TicketRing<?> ring;

  /** Makes the pool. */
  @Setup
  public final void fill(Capacity capacity) {
    ring = new TicketRing<>(pool(capacity), inUse(capacity));
  }

  abstract Pool<? extends TicketFields> pool(Capacity capacity);

  abstract int inUse(Capacity capacity);

  final TicketFields exchange() {
    return ring.exchange();
  }
}
