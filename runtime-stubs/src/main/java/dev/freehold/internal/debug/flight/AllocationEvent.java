package dev.freehold.internal.debug.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/**
 * An element was allocated from a watched pool. There are many of them: a recording has to ask for
 * them.
 */
@Name("dev.freehold.Allocation")
@Label("Pool Allocation")
@Description("An element was allocated from a watched pool")
@Category("Freehold")
@Enabled(false)
final class AllocationEvent extends Event {
  @Label("Pool")
  String pool = "";

  @Label("Slot")
  int slot;

  @Label("Place")
  @Description("The innermost frame of the stack that is neither Freehold's nor the platform's")
  String place = "";

  static void write(String pool, int slot, String place) {
    AllocationEvent event = new AllocationEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.slot = slot;
      event.place = place;
      event.commit();
    }
  }
}
