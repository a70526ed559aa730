package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Generic methods of the program's own, for any qualifier. */
public final class GenericMethods implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(3)) {
      case 0 -> same(w);
      case 1 -> first(w);
      default -> unsaid(w);
    }
  }

  /** What it takes it gives; a mistake is to release what was lent, or what was taken. */
  private static void same(Writer w) {
    String method = w.fresh("same");
    w.member(
        () -> w.line("static <T extends @Ref Object> T %s(T value) { return value; }", method));
    String result = w.fresh("r");
    if (w.chance().percent(50)) {
      Name given = w.consumable();
      w.line("Res %s = %s.%s(%s);", result, w.self(), method, given);
      w.consume(given);
      w.declare(result, Sort.RES, Name.Mode.OWN);
      if (w.slip(2)) {
        w.line(w.chance().of("Path.note(%s.get());", "%s.close();"), given);
      }
      return;
    }
    Name lent = w.readable();
    w.read(lent);
    String seen = w.fresh("b");
    w.line("@Ref Res %s = %s;", seen, lent);
    w.line("Res %s = %s.%s(%s);", result, w.self(), method, seen);
    if (w.slip(2)) {
      w.line(w.chance().of("%1$s.close();", "%2$s.close(); Path.note(%1$s.get());"), result, lent);
    } else {
      w.line("Path.note(%s.get());", result);
    }
  }

  private static void first(Writer w) {
    String method = w.fresh("first");
    w.member(
        () ->
            w.line(
                "static <T extends @Ref Object> T %s(Supplier<T> from) { return from.get(); }",
                method));
    String from = w.chance().of("Res::new", "() -> new Res(2)", "Deeds::make");
    String call = w.self() + "." + method + "(" + from + ")";
    if (w.slip(2)) {
      w.line(w.chance().of("%s;", "Path.note(%s.get());"), call);
      return;
    }
    String result = w.fresh("r");
    w.line("Res %s = %s;", result, call);
    w.declare(result, Sort.RES, Name.Mode.OWN);
  }

  /** A variable of which nothing is said takes no owners; a mistake is to give it some. */
  private static void unsaid(Writer w) {
    String method = w.fresh("drop");
    if (!w.slip(3)) {
      Name lent = w.readable();
      w.read(lent);
      w.member(
          () -> w.line("static <T extends @Ref Object> int %s(T value) { return 1; }", method));
      w.line("Path.note(%s.%s(%s));", w.self(), method, lent);
    } else if (w.chance().percent(50)) {
      w.member(() -> w.line("static <T> void %s(Supplier<T> from) { from.get(); }", method));
      w.line("%s.%s(%s);", w.self(), method, w.chance().of("Res::new", "() -> new Res()"));
    } else {
      w.member(() -> w.line("static <T> void %s(Optional<T> from) { Path.note(1); }", method));
      w.line("%s.%s(Optional.of(new Res()));", w.self(), method);
    }
  }
}
