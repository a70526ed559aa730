package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Watch;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.StaleHandleException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An element of a watched pool that the program loses")
@Unsafe("leaks are the point")
class LostElementTest {
  private final List<MemoryReport> reports = Collections.synchronizedList(new ArrayList<>());
  private final TicketPool tickets = TicketPool.create();
  private final Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS.reportTo(reports::add));

  /** In a method of its own, so that nothing is left of the element on the stack. */
  private static void lose(TicketPool tickets) {
    tickets.alloc().id(7);
  }

  @Test
  void isReportedWhenItIsCollected() {
    lose(tickets);
    Garbage.collectUntil(() -> !reports.isEmpty());

    Finding finding = watch.findings().get(0);
    assertEquals("own.leak", finding.key());
    assertEquals(
        "slot 0 of TicketPool stays allocated, as the program has lost its element: release it while you have it, or pass it on to someone who does",
        finding.message());
    assertEquals("lose", finding.allocated().frames().get(0).getMethodName());
    assertEquals(1, reports.get(0).pools().get(0).findings().size());
  }

  @Test
  void isReportedOnceForAPlaceAndCounted() {
    for (int round = 0; round < 3; round++) {
      lose(tickets);
    }
    Garbage.collectUntil(() -> countOfLeaks() == 3);

    assertThrows(PoolInUseException.class, tickets::close);
    assertEquals(3, countOfLeaks());
    assertEquals(1, reports.size());
  }

  private long countOfLeaks() {
    return watch.findings().stream().mapToLong(Finding::count).sum();
  }

  @Test
  void keepsItsSlotWhichIsNotUsedAgain() {
    lose(tickets);
    Garbage.collectUntil(() -> !reports.isEmpty());

    assertEquals(1, tickets.inUse());
    List<Ticket> others = new ArrayList<>();
    for (Ticket ticket = tickets.tryAlloc(); ticket != null; ticket = tickets.tryAlloc()) {
      others.add(ticket);
    }
    assertEquals(3, others.size());
    others.forEach(tickets::free);
    watch.close();
    assertEquals(1, tickets.inUse());
    assertThrows(PoolInUseException.class, tickets::close);
  }

  @Test
  void isNoneWhileTheProgramHasIt() {
    Ticket held = tickets.alloc();
    lose(tickets);
    Garbage.collectUntil(() -> !reports.isEmpty());

    assertEquals(1, countOfLeaks());
    assertEquals(1, watch.findings().get(0).slot());
    held.id(3);
    assertEquals(3, held.id());
    tickets.free(held);
    assertEquals(1, tickets.inUse());
  }

  @Test
  void isNoneWhileAHandleOrThePoolOwnsIt() {
    long detached = detached();
    long kept = kept();
    lose(tickets);
    Garbage.collectUntil(() -> !reports.isEmpty());

    assertEquals(1, countOfLeaks());
    assertEquals(5, tickets.at(kept).id());
    Ticket attached = tickets.attach(detached);
    assertEquals(4, attached.id());
    tickets.free(attached);
    tickets.free(tickets.remove(kept));
  }

  private long detached() {
    Ticket ticket = tickets.alloc();
    ticket.id(4);
    return tickets.detach(ticket);
  }

  private long kept() {
    Ticket ticket = tickets.alloc();
    ticket.id(5);
    return tickets.insert(ticket);
  }

  @Test
  void isOneThatWasAttachedAgainOrRemoved() {
    loseAttached();
    Garbage.collectUntil(() -> countOfLeaks() == 2);

    assertEquals(2, tickets.inUse());
  }

  private void loseAttached() {
    tickets.attach(detached()).id(6);
    tickets.remove(kept()).id(6);
  }

  @Test
  void isReadThroughAHandleThatNamesIt() {
    Ticket ticket = tickets.alloc();
    ticket.id(8);
    long handle = tickets.handleOf(ticket);

    assertSame(ticket, tickets.at(handle));
    tickets.free(ticket);
    assertThrows(StaleHandleException.class, () -> tickets.at(handle));
  }

  @Test
  void worksOnWhenTheWatchEnds() {
    Ticket ticket = tickets.alloc();
    ticket.id(9);
    watch.close();

    assertEquals(9, tickets.at(tickets.handleOf(ticket)).id());
    tickets.free(ticket);
    List<Ticket> all = new ArrayList<>();
    for (int slot = 0; slot < 4; slot++) {
      all.add(tickets.alloc());
    }
    all.forEach(tickets::free);
    tickets.close();
    Reference.reachabilityFence(ticket);
  }

  @Test
  void isToldAtTheEndOfTheWatchAtTheLatest() {
    lose(tickets);
    Garbage.collectUntil(() -> !reports.isEmpty());
    watch.close();

    assertEquals(1, countOfLeaks());
    assertTrue(DebugMemory.report().toText().contains("as the program has lost its element"));
  }
}
