package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Classes that several threads use, under a lock, and functions that run on other threads. */
public final class Shared implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("Sync");
    int wrong = w.slip(6) ? 1 + w.chance().below(4) : 0;
    boolean own = w.chance().percent(50);
    w.member(() -> type(w, type, wrong, own));
    String object = w.fresh("s");
    w.line("Race.made(\"%s\");", type);
    w.line("%s %s = new %1$s();", type, object);
    w.line("Deeds.start(() -> %s.add());", object);
    if (w.chance().percent(50)) {
      w.line("Deeds.start(() -> Path.note(%s.get()));", object);
    }
    w.line(w.chance().of("%s.add();", "Path.note(%s.get());"), object);
    w.line("%s.add();", object);
  }

  private static void type(Writer w, String type, int wrong, boolean own) {
    String lock = own ? "lock" : "this";
    String first = wrong == 1 ? "new Object()" : lock;
    String second = wrong == 2 ? type + ".class" : lock;
    w.open("@Sync static %sclass %s", w.chance().of("", "final "), type);
    if (own) {
      w.line("private final Object lock = new Object();");
    }
    w.line("private int n;");
    w.line("void add() { synchronized (%s) { Race.wrote(\"%s\"); n++; } }", first, type);
    if (wrong == 3) {
      w.line("int get() { Race.read(\"%s\"); return n; }", type);
    } else if (wrong == 4) {
      w.line(
          "int get() { int[] x = {0}; synchronized (%s) { x[0] = 1; } Race.read(\"%s\"); return n + x[0]; }",
          lock, type);
    } else {
      w.line("int get() { synchronized (%s) { Race.read(\"%s\"); return n; } }", second, type);
    }
    w.closeUnreached();
  }
}
