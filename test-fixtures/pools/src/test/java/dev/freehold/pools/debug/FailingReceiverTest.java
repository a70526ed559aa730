package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Struct;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receiver of reports that throws")
@Unsafe("misuses are the point")
class FailingReceiverTest {
  private static final WatchOptions FAILING =
      Quiet.OPTIONS.reportTo(
          report -> {
            throw new IllegalStateException(report.pools().get(0).pool());
          });

  /** A pool of two kinds of slots, each of which is reported. */
  @FixedPool
  interface Office {
    @Slots(2)
    Desk desks();

    @Slots(2)
    Desk spares();

    /** What an office has. */
    @Struct
    interface Desk {
      int number();

      void number(int value);
    }
  }

  @Test
  void isHeardByWhoClosesThePoolWhichIsClosed() {
    TicketPool tickets = TicketPool.create();
    DebugMemory.watch(tickets, FAILING);
    releaseTwice(tickets);

    var thrown = assertThrows(IllegalStateException.class, tickets::close);

    assertEquals("TicketPool", thrown.getMessage());
    assertThrows(UseAfterReleaseException.class, tickets::alloc);
    assertThrows(DoubleReleaseException.class, tickets::close);
  }

  @Test
  void leavesNoPartOfAPoolOpen() {
    OfficePool office = OfficePool.create();
    DebugMemory.watch(office, FAILING);
    Office.Desk desk = office.desks().alloc();
    office.desks().free(desk);
    assertThrows(DoubleReleaseException.class, () -> office.desks().free(desk));

    assertThrows(IllegalStateException.class, office::close);

    assertThrows(UseAfterReleaseException.class, () -> office.desks().alloc());
    assertThrows(UseAfterReleaseException.class, () -> office.spares().alloc());
    assertThrows(DoubleReleaseException.class, office::close);
  }

  private static void releaseTwice(TicketPool tickets) {
    Ticket ticket = tickets.alloc();
    tickets.free(ticket);
    assertThrows(DoubleReleaseException.class, () -> tickets.free(ticket));
  }
}
