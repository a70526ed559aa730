package dev.freehold.internal.debug.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A watched pool or an element of it was misused. */
@Name("dev.freehold.Misuse")
@Label("Pool Misuse")
@Description("A watched pool or an element of it was misused")
@Category("Freehold")
final class MisuseEvent extends Event {
  @Label("Pool")
  String pool = "";

  @Label("Key")
  String key = "";

  @Label("Slot")
  int slot;

  @Label("Text")
  String text = "";

  @Label("Place")
  @Description("The innermost frame of the stack that is neither Freehold's nor the platform's")
  String place = "";

  static void write(String pool, String key, int slot, String text, String place) {
    MisuseEvent event = new MisuseEvent();
    if (event.shouldCommit()) {
      event.pool = pool;
      event.key = key;
      event.slot = slot;
      event.text = text;
      event.place = place;
      event.commit();
    }
  }
}
