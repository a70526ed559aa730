package dev.freehold.pools.debug;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.DoubleReleaseException;

/** What a web application does, with a loader of its own. */
@Unsafe("a misuse is reported")
public final class LoadedProgram implements Runnable {
  private static int reports;

  /** For the loader. */
  public LoadedProgram() {}

  /** Watches pools until they are closed, one after a misuse. */
  @Override
  public void run() {
    use(false);
    use(true);
  }

  private static void use(boolean wrongly) {
    TicketPool tickets = TicketPool.create();
    DebugMemory.watch(tickets, WatchOptions.standard().reportTo(report -> reports++));
    Ticket ticket = tickets.alloc();
    tickets.free(ticket);
    if (wrongly) {
      releaseAgain(tickets, ticket);
    }
    tickets.free(tickets.attach(tickets.detach(tickets.alloc())));
    tickets.close();
  }

  private static void releaseAgain(TicketPool tickets, Ticket ticket) {
    try {
      tickets.free(ticket);
    } catch (DoubleReleaseException expected) {
      // It is in the report.
    }
  }
}
