package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Functions that take resources and give something for them, said in type arguments. */
public final class Changers implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(4)) {
      case 0 -> asks(w);
      case 1 -> changes(w);
      case 2 -> chained(w);
      default -> gives(w);
    }
  }

  /** A mistake is a function that releases what it is asked of. */
  private static void asks(Writer w) {
    String f = w.fresh("f");
    String takes =
        w.slip(3) ? "Deeds::weigh" : w.chance().of("Res::get", "Deeds::read", "it -> it.get()");
    String type =
        w.chance()
            .of("Function<@Ref Res, Integer>", "ToIntFunction<@Ref Res>", "Function<Res, Integer>");
    w.line("%s %s = %s;", type, f, takes);
    Name res = w.readable();
    w.line("Path.note(%s.%s(%s));", f, type.startsWith("To") ? "applyAsInt" : "apply", res);
    w.read(res);
  }

  /** A mistake is to lose what it takes or gives, or to use what it has taken. */
  private static void changes(Writer w) {
    String f = w.fresh("f");
    String changes =
        w.slip(2)
            ? w.chance().of("it -> new Res()", "it -> { it.close(); return it; }")
            : w.chance().of("Deeds::renew", "it -> it", "it -> { it.close(); return new Res(); }");
    String type = w.chance().of("UnaryOperator<@Own Res>", "Function<@Own Res, @Own Res>");
    w.line("%s %s = %s;", type, f, changes);
    Name given = w.consumable();
    if (w.slip(2)) {
      w.line("%s.apply(%s);", f, given);
      w.consume(given);
      return;
    }
    String made = w.fresh("r");
    w.line("Res %s = %s.apply(%s);", made, f, given);
    w.consume(given);
    w.declare(made, Sort.RES, Name.Mode.OWN);
    if (w.slip(2)) {
      w.line("Path.note(%s.get());", given);
    }
  }

  /** Two after one another. */
  private static void chained(Writer w) {
    String f = w.fresh("f");
    String second = w.slip(2) ? "it -> it.get()" : "Deeds::weigh";
    w.line("Function<@Own Res, @Own Res> %s = Deeds::renew;", f);
    String g = w.fresh("f");
    w.line("Function<@Own Res, Integer> %s = %s;", g, second);
    Name given = w.consumable();
    w.line("Path.note(%s.apply(%s.apply(%s)));", g, f, given);
    w.consume(given);
  }

  /** A mistake is to give what was lent. */
  private static void gives(Writer w) {
    String f = w.fresh("f");
    String gives = w.slip(3) ? "it -> it" : "it -> new Res(it.get())";
    w.line("Function<@Ref Res, @Own Res> %s = %s;", f, gives);
    Name res = w.readable();
    String made = w.fresh("r");
    w.line("Res %s = %s.apply(%s);", made, f, res);
    w.read(res);
    w.declare(made, Sort.RES, Name.Mode.OWN);
  }
}
