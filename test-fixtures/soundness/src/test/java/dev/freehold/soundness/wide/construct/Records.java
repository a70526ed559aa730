package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Records that own, with compact constructors, and patterns that take them apart. */
public final class Records implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("Rec");
    int wrong = w.slip(5) ? 1 + w.chance().below(2) : 0;
    w.member(
        () -> {
          w.open(
              "@MustRelease(\"close\") record %s(@Own Res r, int n) implements AutoCloseable",
              type);
          if (wrong > 0 || w.chance().percent(60)) {
            w.method(
                type,
                false,
                inside -> {
                  inside.line("Path.note(r.get() + n);");
                  inside.some(w.chance().below(2));
                  if (wrong == 1) {
                    inside.line("r.close();");
                  } else if (wrong == 2) {
                    inside.line("Deeds.take(r);");
                  }
                  inside.body(0);
                  inside.line("n = n + 1;");
                });
          }
          w.line("int look(@Ref %s this) { return r.get() + n; }", type);
          w.line("@Override public void close(@Own %s this) { r.close(); }", type);
          w.closeUnreached();
        });
    Sort sort =
        Plain.sort(
            type, "new " + type + "(new Res(), 1)", w.chance().of("look()", "n()", "r().get()"));
    w.offer(sort);
    Name made = w.ownerOf(sort);
    if (w.chance().percent(50)) {
      Object object = w.fresh("x");
      String part = w.fresh("p");
      w.open("if (%s instanceof %s(Res %s, int %s))", made, type, part, object);
      w.line("Path.note(%s.get() + %s);", part, object);
      if (w.slip(2)) {
        w.line("%s.close();", part);
      }
      w.end("}");
    }
  }
}
