package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Followed;
import dev.freehold.debug.Ownership;
import dev.freehold.debug.Watch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** None of this is unsafe: the compiler accepts it as it stands. */
@DisplayName("Checked code can")
class CheckedUseTest {
  @Test
  void watchAPoolAndAskAboutIt() {
    try (TicketPool tickets = TicketPool.create()) {
      Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);
      Ticket ticket = tickets.alloc();
      Ownership.assertOwned(ticket);
      Followed followed = Ownership.follow(ticket);
      Ownership.transferred(ticket, "nobody");
      tickets.free(ticket);
      followed.assertTransferred();
      followed.assertReleased();
      Ownership.assertNotUsedAfterFree(tickets);
      assertEquals(0, watch.findings().size());
    }
  }
}
