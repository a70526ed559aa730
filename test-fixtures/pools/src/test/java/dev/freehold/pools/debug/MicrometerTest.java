package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.debug.DebugMemory;
import dev.freehold.micrometer.PoolMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Micrometer")
class MicrometerTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private double gauge(String name) {
    return registry.get(name).tag("pool", "TicketPool").tag("area", "sales").gauge().value();
  }

  @Test
  void showsHowFullAPoolIs() {
    try (TicketPool tickets = TicketPool.create()) {
      new PoolMetrics(tickets, "area", "sales").bindTo(registry);
      Ticket ticket = tickets.alloc();

      assertEquals(4, gauge("freehold.pool.capacity"));
      assertEquals(1, gauge("freehold.pool.in.use"));
      tickets.free(ticket);
      assertEquals(0, gauge("freehold.pool.in.use"));
    }
    assertEquals(0, gauge("freehold.pool.in.use"));
  }

  @Test
  void countsAllocationsOfAWatchedPool() {
    try (TicketPool tickets = TicketPool.create()) {
      new PoolMetrics(tickets).bindTo(registry);
      DebugMemory.watch(tickets, Quiet.OPTIONS);
      tickets.free(tickets.alloc());

      assertEquals(1, registry.get("freehold.pool.allocations").functionCounter().count());
    }
  }
}
