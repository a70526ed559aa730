package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.micrometer.PoolMetrics;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Micrometer")
class MicrometerTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  private double gauge(String name) {
    return registry.get(name).tag("pool", "TicketPool").tag("name", "sales").gauge().value();
  }

  @Test
  void showsHowFullAPoolIs() {
    try (TicketPool tickets = TicketPool.create()) {
      new PoolMetrics(tickets, "sales").bindTo(registry);
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

  @Test
  void hasNoNumberForWhatNobodyCounts() {
    try (TicketPool tickets = TicketPool.create()) {
      new PoolMetrics(tickets).bindTo(registry);
      Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);
      watch.close();

      for (String name : List.of("allocations", "exhausted", "misuses")) {
        assertEquals(
            Double.NaN, registry.get("freehold.pool." + name).functionCounter().count(), name);
      }
    }
  }

  @Test
  void hasTheSameTagsAndADescriptionForEveryPool() {
    try (TicketPool named = TicketPool.create();
        TicketPool first = TicketPool.create();
        TicketPool second = TicketPool.create()) {
      new PoolMetrics(named, "sales").bindTo(registry);
      new PoolMetrics(first).bindTo(registry);
      new PoolMetrics(second).bindTo(registry);

      assertEquals(15, registry.getMeters().size());
      for (Meter meter : registry.getMeters()) {
        assertEquals(
            List.of("name", "pool"), meter.getId().getTags().stream().map(Tag::getKey).toList());
        assertFalse(String.valueOf(meter.getId().getDescription()).isBlank());
      }
      assertEquals(
          Set.of("1", "2", "sales"),
          registry.find("freehold.pool.capacity").gauges().stream()
              .map(gauge -> gauge.getId().getTag("name"))
              .collect(Collectors.toSet()));
    }
  }
}
