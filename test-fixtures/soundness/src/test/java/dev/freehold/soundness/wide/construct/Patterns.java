package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** {@code switch} over a resource: null, guards, a default that stands for both. */
public final class Patterns implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(4)) {
      case 0 -> nullOrRes(w);
      case 1 -> nullDefault(w);
      case 2 -> guarded(w);
      default -> instance(w);
    }
  }

  private static String maybe(Writer w) {
    String name = w.fresh("m");
    w.line("Res %s = Deeds.makeOrNot();", name);
    return name;
  }

  private static void nullOrRes(Writer w) {
    String name = maybe(w);
    String bound = w.fresh("p");
    w.open("switch (%s)", name);
    w.open("case null ->");
    w.some(w.chance().below(2));
    w.close();
    w.open("case Res %s ->", bound);
    Name there = w.declare(bound, Sort.RES, Name.Mode.OWN);
    w.some(w.chance().below(2));
    w.close();
    w.close();
    if (w.slip()) {
      w.line("if (%s != null) { Path.note(%1$s.get()); }", name);
    }
  }

  /** Says nothing of whether it is null. */
  private static void nullDefault(Writer w) {
    Name res = w.consumable();
    boolean forgets = w.slip(3);
    w.open("switch (%s)", res);
    w.open("case null, default ->");
    w.some(w.chance().below(2));
    if (!forgets) {
      w.line("%s.close();", res);
    }
    w.close();
    w.close();
    w.consume(res);
    if (w.slip(2)) {
      w.line(w.chance().of("%s.close();", "Path.note(%s.get());"), res);
    }
  }

  private static void guarded(Writer w) {
    Name res = w.consumable();
    boolean wrong = w.slip(2);
    boolean forgets = w.slip();
    String bound = w.fresh("p");
    w.open("switch ((Object) %s)".replace("(Object) ", ""), res);
    String guard =
        wrong
            ? "Deeds.weigh(" + bound + ") > 1"
            : w.chance().of(bound + ".get() > 1", "Path.next()");
    w.line("case Res %s when %s -> { Path.note(%1$s.get()); %1$s.close(); }", bound, guard);
    w.line("case Res %s -> { %s }", w.fresh("p"), forgets ? "" : res + ".close();");
    w.close();
    w.consume(res);
  }

  private static void instance(Writer w) {
    String name = maybe(w);
    String bound = w.fresh("p");
    if (w.chance().percent(50)) {
      w.open("if (%s instanceof Res %s%s)", name, bound, w.slip() ? " && Path.next()" : "");
    } else {
      w.open("if (%s != null)", name);
      bound = name;
    }
    w.declare(bound, Sort.RES, Name.Mode.OWN);
    w.some(w.chance().below(3));
    w.close();
  }
}
