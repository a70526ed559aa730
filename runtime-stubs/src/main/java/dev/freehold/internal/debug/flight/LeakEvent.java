package dev.freehold.internal.debug.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** An element of a watched pool was never released. */
@Name("dev.freehold.Leak")
@Label("Pool Leak")
@Description("An element of a watched pool was never released")
@Category("Freehold")
final class LeakEvent extends Event {
  @Label("Pool")
  String pool = "";

  @Label("Slot")
  int slot;

  @Label("Allocated at")
  String allocated = "";

  static void write(String pool, int slot, String allocated) {
    LeakEvent event = new LeakEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.slot = slot;
      event.allocated = allocated;
      event.commit();
    }
  }
}
