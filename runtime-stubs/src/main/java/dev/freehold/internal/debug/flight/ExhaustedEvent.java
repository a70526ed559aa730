package dev.freehold.internal.debug.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** An allocation from a watched pool found no free slot. */
@Name("dev.freehold.Exhausted")
@Label("Pool Exhausted")
@Description("An allocation from a watched pool found no free slot")
@Category("Freehold")
final class ExhaustedEvent extends Event {
  @Label("Pool")
  String pool = "";

  @Label("Slots in Use")
  int inUse;

  @Label("Place")
  @Description("The innermost frame of the stack that is neither Freehold's nor the platform's")
  String place = "";

  static void write(String pool, int inUse, String place) {
    ExhaustedEvent event = new ExhaustedEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.inUse = inUse;
      event.place = place;
      event.commit();
    }
  }
}
