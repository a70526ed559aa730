package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.AllocationFailures;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.pool.PoolExhaustedException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Allocations that fail on purpose")
@Unsafe("one element is released in a loop")
class FailingAllocationsTest {
  private final TicketPool tickets = TicketPool.create();
  private final Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);

  @Test
  void areTheNth() {
    watch.failAllocations(AllocationFailures.nth(3));

    assertEquals("..x...", outcomes(6));
  }

  @Test
  void areEveryNth() {
    watch.failAllocations(AllocationFailures.every(2));

    assertEquals(".x.x.x", outcomes(6));
  }

  @Test
  void areTheSameAtRandomForTheSameSeed() {
    watch.failAllocations(AllocationFailures.random(0.5, 42));
    String first = outcomes(20);
    watch.failAllocations(AllocationFailures.random(0.5, 42));

    assertEquals(first, outcomes(20));
    assertTrue(first.contains("x") && first.contains("."));
  }

  @Test
  void endWhenNoneIsToFail() {
    watch.failAllocations(AllocationFailures.every(1));
    watch.failAllocations(AllocationFailures.none());

    assertEquals("....", outcomes(4));
  }

  @Test
  void throwAsAnExhaustedPoolDoes() {
    watch.failAllocations(AllocationFailures.nth(1));

    var thrown = assertThrows(PoolExhaustedException.class, tickets::alloc);

    assertEquals(
        "[pool.exhausted] TicketPool had an allocation fail on purpose, with 0 of 4 slots in use: act"
            + " as if it were exhausted, or end that with"
            + " Watch.failAllocations(AllocationFailures.none())",
        thrown.getMessage());
    assertEquals(1, watch.report().pools().get(0).counts().exhausted());
    assertEquals(0, tickets.inUse());
  }

  @Test
  void areChosenByNumbersThatMeanSomething() {
    List<Executable> choices =
        List.of(
            () -> AllocationFailures.nth(0),
            () -> AllocationFailures.every(0),
            () -> AllocationFailures.random(1.5, 42),
            () -> AllocationFailures.random(Double.NaN, 42));
    choices.forEach(choice -> assertThrows(IllegalArgumentException.class, choice));
    assertThrows(NullPointerException.class, () -> watch.failAllocations(null));
    assertEquals("....", outcomes(4));
  }

  private String outcomes(int allocations) {
    StringBuilder outcomes = new StringBuilder();
    for (int number = 0; number < allocations; number++) {
      Ticket ticket = tickets.tryAlloc();
      outcomes.append(ticket == null ? 'x' : '.');
      if (ticket != null) {
        tickets.free(ticket);
      }
    }
    return outcomes.toString();
  }
}
