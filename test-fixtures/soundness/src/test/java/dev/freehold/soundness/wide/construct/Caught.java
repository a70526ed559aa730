package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** A declared exception that is caught. */
public final class Caught implements Construct {
  @Override
  public void write(Writer w) {
    w.open("try");
    int before = w.caught();
    fail(w);
    w.some(w.chance().below(3));
    if (w.mayFail() ? w.chance().percent(40) : w.slip()) {
      fail(w);
    }
    w.some(w.chance().below(2));
    w.uncaught(before);
    w.close();
    w.open("catch (Failed %s)", w.fresh("e"));
    w.some(w.chance().below(3));
    w.close();
  }

  private static void fail(Writer w) {
    String made = w.fresh("r");
    switch (w.chance().below(5)) {
      case 0 -> w.line("Path.mayFail();");
      case 1 -> w.line("Deeds.takeOrFail(new Res());");
      case 2 -> w.line("if (Path.next()) { throw new Failed(); }");
      default -> {
        w.line(
            "Res %s = %s;", made, w.chance().of("Deeds.makeOrFail()", "new Res(Path.choices())"));
        w.declare(made, Sort.RES, Name.Mode.OWN);
      }
    }
  }
}
