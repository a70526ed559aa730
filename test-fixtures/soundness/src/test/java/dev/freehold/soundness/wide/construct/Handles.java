package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Handles, through which an element is reached without its owner. */
public final class Handles implements Construct {
  @Override
  public boolean fits(Writer w) {
    return w.hasPools();
  }

  @Override
  public void write(Writer w) {
    String draw = w.fresh("d");
    String handle = w.fresh("h");
    String seen = w.fresh("b");
    boolean write = w.chance().percent(50);
    boolean late = w.slip(4);
    w.line("Draw %s = draws.alloc();", draw);
    w.line("%s.id(1);", draw);
    w.line("long %s = draws.handleOf(%s);", handle, draw);
    w.holding(w.chance().below(2));
    w.line(
        "%s Draw %s = draws.%s(%s);",
        write ? "@Mut" : "@Ref", seen, write ? "editAt" : "at", handle);
    String use = write ? seen + ".id(2);" : "Path.note(" + seen + ".id());";
    if (w.chance().percent(60)) {
      w.line(use);
    }
    if (late && w.chance().percent(50)) {
      w.line(
          "Seen.lent(%s, () -> { %s });"
              .formatted(draw, write ? seen + ".id(9);" : draw + ".id(9);"));
      w.line(use);
      w.line("draws.free(%s);", draw);
      return;
    }
    w.line("draws.free(%s);", draw);
    if (late) {
      w.line(use);
    }
  }
}
