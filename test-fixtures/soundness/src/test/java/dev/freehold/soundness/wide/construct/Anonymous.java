package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Anonymous classes: bodies of interfaces, and functions that are lent for a call. */
public final class Anonymous implements Construct {
  /** With or without a use of what is around. */
  private static void function(
      Writer w, boolean apart, String head, String tail, java.util.function.Consumer<Writer> body) {
    if (apart) {
      w.open("%s", head);
      w.method("", false, body);
      w.end(tail);
    } else {
      w.function(head, tail, body);
    }
  }

  @Override
  public void write(Writer w) {
    if (w.chance().percent(50)) {
      // A mistake is to give it to what keeps it.
      boolean keeps = w.slip(3);
      function(
          w,
          w.chance().percent(60),
          (keeps ? "Deeds.later(" : "Deeds.now(") + "new Runnable() { @Override public void run()",
          "}});",
          inside -> inside.some(1 + w.chance().below(3)));
      return;
    }
    String face = w.fresh("Eats");
    boolean takes = w.chance().percent(50);
    w.member(
        () -> {
          w.open("interface %s", face);
          w.line("void eat(%s Res x);", takes ? "@Own" : "@Ref");
          w.closeUnreached();
        });
    boolean wrong = w.slip(2);
    String object = w.fresh("o");
    w.open("%s %s = new %1$s()", face, object);
    boolean says = wrong != takes;
    w.method(
        "@Override public void eat(" + (says ? "@Own" : "@Ref") + " Res x)",
        false,
        inside -> {
          inside.declare("x", Sort.RES, says ? Name.Mode.OWN : Name.Mode.REF);
          inside.some(w.chance().below(3));
        });
    w.end("};");
    Name given = takes ? w.consumable() : w.readable();
    w.line("%s.eat(%s);", object, given);
    if (takes) {
      w.consume(given);
    } else {
      w.read(given);
    }
  }
}
