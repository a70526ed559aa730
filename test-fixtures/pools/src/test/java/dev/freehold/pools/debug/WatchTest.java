package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Finding;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.PoolReport;
import dev.freehold.debug.Trace;
import dev.freehold.debug.Transfer;
import dev.freehold.debug.Watch;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A watch")
@Unsafe("misuses are the point")
class WatchTest {
  private final TicketPool tickets = TicketPool.create();
  private final Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);

  private PoolReport report() {
    return watch.report().pools().get(0);
  }

  private Finding onlyFinding() {
    assertEquals(1, watch.findings().size());
    return watch.findings().get(0);
  }

  @Test
  void findsTheUseOfAnElementWhoseSlotIsSomeoneElsesNow() {
    Ticket first = tickets.alloc();
    tickets.free(first);
    List<Ticket> all = new ArrayList<>();
    for (Ticket next = tickets.tryAlloc(); next != null; next = tickets.tryAlloc()) {
      assertNotSame(first, next);
      all.add(next);
    }
    assertEquals(4, all.size());

    assertThrows(UseAfterReleaseException.class, first::id);

    assertEquals("use.after.release", onlyFinding().key());
  }

  @Test
  void namesTheMethodsThatAllocatedReleasedAndUsed() {
    Ticket ticket = allocate();
    release(ticket);

    assertThrows(UseAfterReleaseException.class, () -> use(ticket));

    assertEquals("allocate", method(onlyFinding().allocated()));
    assertEquals("release", method(onlyFinding().released()));
    assertEquals("use", method(onlyFinding().happened()));
  }

  @Test
  void namesThePlatformsMethodsWhereThereAreNoOthers() throws Exception {
    tickets.handOver();
    Thread thread = new Thread(tickets::alloc, "taker");
    thread.start();
    thread.join();

    assertTrue(
        report().sites().get(0).place().startsWith("java.lang.Thread.run"),
        report().sites().toString());
  }

  private Ticket allocate() {
    return tickets.alloc();
  }

  private void release(Ticket ticket) {
    tickets.free(ticket);
  }

  private static void use(Ticket ticket) {
    ticket.name().length();
  }

  private static String method(Trace trace) {
    assertNotNull(trace);
    return trace.frames().get(0).getMethodName();
  }

  @Test
  void namesTheUsersMethodAlsoWhereTheLibraryCalls() {
    List<Ticket> all = List.of(tickets.alloc());
    all.forEach(tickets::free);

    assertThrows(UseAfterReleaseException.class, () -> use(all.get(0)));

    assertEquals("namesTheUsersMethodAlsoWhereTheLibraryCalls", method(onlyFinding().released()));
  }

  @Test
  void countsTheSameMisuseAtTheSamePlacesAsOneFinding() {
    for (int time = 0; time < 3; time++) {
      Ticket ticket = tickets.alloc();
      tickets.free(ticket);
      assertThrows(UseAfterReleaseException.class, ticket::id);
    }

    assertEquals(3, onlyFinding().count());
    assertEquals(3, report().counts().misuses());
  }

  @Test
  void findsASecondRelease() {
    Ticket ticket = tickets.alloc();
    tickets.free(ticket);

    assertThrows(DoubleReleaseException.class, () -> tickets.free(ticket));

    assertEquals("release.twice", onlyFinding().key());
    assertNotNull(onlyFinding().allocated());
    assertNotNull(onlyFinding().released());
  }

  @Test
  void findsTheReleaseOfAnotherPoolsElement() {
    TicketPool others = TicketPool.create();
    DebugMemory.watch(others, Quiet.OPTIONS);
    Ticket other = others.alloc();

    assertThrows(ForeignElementException.class, () -> tickets.free(other));

    assertEquals("release.foreign", onlyFinding().key());
    assertNotNull(onlyFinding().allocated());
  }

  @Test
  void findsWhatIsStillAllocatedWhenThePoolIsClosed() {
    Ticket lost = allocate();

    assertThrows(PoolInUseException.class, tickets::close);

    assertEquals("own.leak", onlyFinding().key());
    assertEquals("allocate", method(onlyFinding().allocated()));
    tickets.free(lost);
    tickets.close();
  }

  @Test
  void reportsAtTheCloseOfThePoolIfSomethingWasWrong() {
    List<MemoryReport> reports = new ArrayList<>();
    TicketPool others = TicketPool.create();
    DebugMemory.watch(others, Quiet.OPTIONS.reportTo(reports::add));
    Ticket ticket = others.alloc();
    others.free(ticket);
    assertThrows(UseAfterReleaseException.class, ticket::id);

    others.close();

    assertEquals(1, reports.size());
    assertTrue(reports.get(0).pools().get(0).closed());
  }

  @Test
  void reportsNothingAtTheCloseOfAPoolThatWasUsedWell() {
    List<MemoryReport> reports = new ArrayList<>();
    TicketPool others = TicketPool.create();
    DebugMemory.watch(others, Quiet.OPTIONS.reportTo(reports::add));
    others.free(others.alloc());

    others.close();

    assertEquals(List.of(), reports);
  }

  @Test
  void fillsUndefinedFieldsWithAPattern() {
    assertEquals(0xAAAAAAAAAAAAAAAAL, tickets.alloc().id());
  }

  @Test
  void letsReleasedSlotsRestAsLongAsThereAreOthers() {
    Ticket first = tickets.alloc();
    long handle = tickets.handleOf(first);
    tickets.free(first);

    assertEquals(1, report().slots().resting());
    assertEquals(0, tickets.inUse());
    for (int number = 0; number < 3; number++) {
      assertNotEqualSlots(handle, tickets.handleOf(tickets.alloc()));
    }
    assertEquals(slot(handle), slot(tickets.handleOf(tickets.alloc())));
    assertNull(tickets.tryAlloc());
  }

  private static void assertNotEqualSlots(long one, long other) {
    assertTrue(slot(one) != slot(other));
  }

  private static long slot(long handle) {
    return handle & 0xFFFFFF;
  }

  @Test
  void usesTheSlotFirstThatHasRestedLongest() {
    TicketPool others = TicketPool.create();
    DebugMemory.watch(others, Quiet.OPTIONS.quarantine(1));
    Ticket first = others.alloc();
    Ticket second = others.alloc();
    long handle = others.handleOf(first);
    others.free(first);
    others.free(second);

    assertEquals(slot(handle), slot(others.handleOf(others.alloc())));
  }

  @Test
  void logsWhereOwnershipGoes() {
    long handle = tickets.detach(tickets.alloc());
    tickets.free(tickets.attach(handle));
    tickets.handOver();

    assertEquals(
        List.of(Transfer.Kind.DETACHED, Transfer.Kind.ATTACHED, Transfer.Kind.HANDED_OVER),
        report().transfers().stream().map(Transfer::kind).toList());
  }

  @Test
  void countsWhatEachPlaceAllocatedAndHolds() {
    Ticket kept = allocate();
    release(allocate());

    assertEquals(2, report().sites().size());
    assertEquals(1, report().sites().get(0).inUse());
    assertEquals(2, report().counts().allocations());
    assertEquals(1, report().counts().releases());
    assertTrue(tickets.isLive(tickets.handleOf(kept)));
  }

  @Test
  void keepsTheStacksOfSomeAllocationsOnlyIfAskedTo() {
    TicketPool others = TicketPool.create();
    Watch sampled = DebugMemory.watch(others, Quiet.OPTIONS.sampleEvery(2));
    others.alloc();
    others.alloc();

    long withStack =
        sampled.report().pools().get(0).sites().stream()
            .filter(site -> !site.frames().isEmpty())
            .count();

    assertEquals(1, withStack);
  }

  @Test
  void takesElementsIntoAccountThatWereAllocatedBeforeItBegan() {
    TicketPool others = TicketPool.create();
    Ticket early = others.alloc();
    Watch late = DebugMemory.watch(others, Quiet.OPTIONS);
    others.free(early);

    UseAfterReleaseException error = assertThrows(UseAfterReleaseException.class, early::id);

    assertTrue(error.getMessage().contains("\n  allocated before it was watched\n  released at "));
    assertEquals(1, late.findings().size());
  }

  @Test
  void leavesThePoolAsItWasWhenItEnds() {
    Ticket kept = tickets.alloc();
    tickets.free(tickets.alloc());

    watch.close();

    assertEquals(1, tickets.inUse());
    for (int number = 0; number < 3; number++) {
      assertNotNull(tickets.tryAlloc());
    }
    assertNull(tickets.tryAlloc());
    assertEquals(2, report().counts().allocations());
    tickets.free(kept);
    assertEquals(3, tickets.inUse());
  }

  @Test
  void doesNotDecideWhichThreadThePoolBelongsTo() throws InterruptedException {
    Thread worker = new Thread(() -> tickets.free(tickets.alloc()));
    worker.start();
    worker.join();

    assertEquals(1, report().counts().allocations());
  }

  @Test
  void isOneForAPoolHoweverOftenItIsAskedFor() {
    tickets.alloc();

    assertEquals(1, DebugMemory.watch(tickets).report().pools().get(0).counts().allocations());
  }

  @Test
  void followsTheElementsOfARegion() {
    ScratchPool region = ScratchPool.create();
    Watch watching = DebugMemory.watch(region, Quiet.OPTIONS);
    Scratch first = region.alloc();
    assertNotNull(first);
    region.reset();
    Scratch second = region.alloc();
    assertNotNull(second);
    second.value(7);

    assertThrows(UseAfterReleaseException.class, first::value);

    assertEquals(7, second.value());
    assertEquals(1, watching.report().pools().get(0).slots().inUse());
    assertEquals("use.after.release", watching.findings().get(0).key());
    watching.close();
    region.reset();
    assertNotNull(region.alloc());
  }
}
