package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Unions, whose variant is held while something else is done. */
public final class Unions implements Construct {
  @Override
  public boolean fits(Writer w) {
    return w.hasPools();
  }

  @Override
  public void write(Writer w) {
    String draw = w.fresh("d");
    String round = w.fresh("v");
    String change = w.fresh("change");
    w.member(
        () -> {
          w.line("static void %s(@Mut Draw d) { d.id(3); d.shape(Flat.class).w(1); }", change);
          w.line("static int %s(@Ref Draw d) { return d.id(); }", w.fresh("see"));
        });
    w.line("Draw %s = draws.alloc();", draw);
    boolean late = w.slip(4);
    boolean other = w.chance().percent(50);
    if (w.chance().percent(40)) {
      w.line(change + "(" + draw + ");");
    }
    w.line("Round %s = %s.shape(Round.class);", round, draw);
    w.line("%s.r(2);", round);
    w.holding(w.chance().below(2));
    w.line(
        late
            ? (other ? change + "(" + draw + ");" : draw + ".shape(Flat.class).h(1);")
            : "Path.note(" + round + ".r());");
    if (late) {
      w.line("Path.note(%s.r());", round);
    }
    if (w.chance().percent(30)) {
      w.line("%s(%s);", change, draw);
    }
    w.line("draws.free(%s);", draw);
  }
}
