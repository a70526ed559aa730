package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** Arrays of borrows. */
public final class Varargs implements Construct {
  @Override
  public void write(Writer w) {
    String method = w.fresh("sum");
    String kept = w.fresh("kept");
    int wrong = w.slip(5) ? 1 + w.chance().below(3) : 0;
    w.member(
        () -> {
          w.line("static Object %s;", kept);
          w.method(
              "static int " + method + "(@Ref Res... all)",
              false,
              inside -> {
                inside.line("int n = 0;");
                inside.line("for (@Ref Res each : all) { n += each.get(); }");
                if (w.chance().percent(40)) {
                  inside.line("if (all.length > 0) { n += all[0].get(); }");
                }
                if (wrong == 1) {
                  inside.line("%s = all;", kept);
                } else if (wrong == 2) {
                  inside.line("Deeds.later(() -> Path.note(all[0].get()));");
                } else if (wrong == 3) {
                  inside.line("%s = all.clone();", kept);
                }
                inside.some(w.chance().below(2));
                inside.body(0);
                inside.line("return n;");
              });
        });
    Name first = w.readable();
    Name second = w.readable();
    w.line(
        "Path.note(%s(%s));",
        method, w.chance().of(first + ", " + second, first + "", first + ", " + first));
    w.read(first);
    w.read(second);
    if (wrong == 1 || wrong == 3) {
      w.line("Deeds.later(() -> Path.note(((Res[]) %s)[0].get()));", kept);
    }
  }
}
