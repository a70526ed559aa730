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

  static void write(String pool, int inUse) {
    ExhaustedEvent event = new ExhaustedEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.inUse = inUse;
      event.commit();
    }
  }
}
