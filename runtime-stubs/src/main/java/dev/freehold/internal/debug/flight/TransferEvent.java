package dev.freehold.internal.debug.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** The ownership of an element or pool was passed on. */
@Name("dev.freehold.Transfer")
@Label("Pool Transfer")
@Description("The ownership of an element or pool was passed on")
@Category("Freehold")
final class TransferEvent extends Event {
  @Label("Pool")
  String pool = "";

  @Label("Slot")
  int slot;

  @Label("Kind")
  String kind = "";

  @Label("To")
  String to = "";

  @Label("Place")
  @Description("The innermost frame of the stack that is neither Freehold's nor the platform's")
  String place = "";

  static void write(String pool, int slot, String kind, String to, String place) {
    TransferEvent event = new TransferEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.slot = slot;
      event.kind = kind;
      event.to = to;
      event.place = place;
      event.commit();
    }
  }
}
