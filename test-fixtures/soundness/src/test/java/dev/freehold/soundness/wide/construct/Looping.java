package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Loops; what is outside is not released in them. */
public final class Looping implements Construct {
  @Override
  public void write(Writer w) {
    String i = w.fresh("i");
    String head =
        w.chance()
            .of(
                "while (Path.next())",
                "for (int " + i + " = Path.pick(3); " + i + " > 0; " + i + "--)",
                "for (int " + i + " : new int[] {1, 2})");
    w.repeat(
        head,
        inside -> {
          inside.some(1 + w.chance().below(3));
          if (w.chance().percent(20) && !w.owes()) {
            w.line("if (Path.next()) { %s; }", w.chance().of("break", "continue"));
          }
        });
  }
}
