package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** Interfaces of the program's own whose functional parameters promise something. */
public final class Promises implements Construct {
  @Override
  public void write(Writer w) {
    String face = w.fresh("Runs");
    boolean once = w.chance().percent(40);
    String promise = once ? "@Once" : "@NonEscaping";
    w.member(
        () -> {
          w.open("interface %s", face);
          w.line("void go(%s Runnable f);", promise);
          w.closeUnreached();
        });
    String object = w.fresh("o");
    boolean wrong = w.slip(5);
    String body = once ? once(w, wrong) : lent(w, wrong);
    String says = w.chance().percent(70) || !wrong ? promise + " " : "";
    switch (w.chance().below(4)) {
      case 0 -> {
        String made = w.fresh("Ran");
        w.member(
            () -> {
              w.open("static class %s implements %s", made, face);
              w.line("@Override public void go(%sRunnable f) { %s }", says, body);
              w.closeUnreached();
            });
        w.line("%s %s = new %s();", face, object, made);
      }
      case 1 -> w.line("%s %s = f -> { %s };", face, object, body);
      case 2 -> {
        String method = w.fresh("run");
        w.member(() -> w.line("static void %s(%sRunnable f) { %s }", method, says, body));
        w.line("%s %s = %s;", face, object, "f -> " + method + "(f)");
      }
      default ->
          w.line(
              "%s %s = new %1$s() { @Override public void go(%sRunnable f) { %s } };",
              face, object, says, body);
    }
    call(w, object, once);
  }

  private static String lent(Writer w, boolean wrong) {
    return wrong
        ? w.chance().of("Deeds.later(f);", "f.run(); Deeds.later(f);")
        : w.chance().of("f.run();", "Deeds.now(f);", "f.run(); f.run();");
  }

  private static String once(Writer w, boolean wrong) {
    return wrong
        ? w.chance().of("f.run(); f.run();", "Deeds.now(f);", "", "f.run(); Deeds.once(f);")
        : w.chance().of("f.run();", "Deeds.once(f);");
  }

  private static void call(Writer w, String object, boolean once) {
    if (!once) {
      w.function(object + ".go(() ->", "});", inside -> inside.some(1 + w.chance().below(3)));
      return;
    }
    Name given = w.consumable();
    w.line("%s.go(() -> %s.close());", object, given);
    w.consume(given);
  }
}
