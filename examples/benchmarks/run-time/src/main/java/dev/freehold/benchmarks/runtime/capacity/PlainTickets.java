package dev.freehold.benchmarks.runtime.capacity;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** As many ordinary objects as a half-used pool has in use. */
@State(Scope.Thread)
public class PlainTickets {
  private PlainTicket[] live = new PlainTicket[0];
  private int oldest;

  /** Makes the objects. */
  @Setup
  public void fill(Capacity capacity) {
    live = new PlainTicket[capacity.slots() / 2];
    Arrays.setAll(live, i -> new PlainTicket());
  }

  final PlainTicket exchange() {
    oldest = (oldest + 1) & (live.length - 1);
    PlainTicket ticket = new PlainTicket();
    ticket.id(oldest);
    live[oldest] = ticket;
    return ticket;
  }
}
