package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Values that carry an owner, out of which it is taken, or not, or twice. */
public final class CarrierMistakes implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(3)) {
      case 0 -> taken(w);
      case 1 -> looped(w);
      default -> thrownAway(w);
    }
  }

  private static void taken(Writer w) {
    String c = w.fresh("c");
    Name given = w.consumable();
    w.line("Optional<@Own Res> %s = Optional.of(%s);", c, given);
    w.consume(given);
    w.holding(w.chance().below(3));
    if (w.slip(4)) {
      w.line(
          w.chance()
              .of(
                  "%s.get().close(); Path.note(%<s.get().get());",
                  "%s.ifPresent(Res::close); %<s.ifPresent(Res::close);",
                  "%s.ifPresent(it -> Path.note(it.get()));",
                  "Path.note(%s.map(Res::get).orElse(1));",
                  "if (%s.isPresent()) { Path.note(%<s.get().get()); }",
                  "if (Path.next()) { %s.get().close(); }",
                  "{ Optional<@Own Res> also = %s; %<s.get().close(); also.get().close(); }",
                  "%s.get();"),
          c);
      return;
    }
    String made = w.fresh("r");
    w.line(
        "Res %s = %s.%s;", made, c, w.chance().of("get()", "orElseThrow()", "orElseGet(Res::new)"));
    w.declare(made, Sort.RES, Name.Mode.OWN);
  }

  /** An iterator of owners; a mistake is to leave some in it, or to release none. */
  private static void looped(Writer w) {
    String method = w.fresh("drain");
    String end =
        w.slip(4)
            ? w.chance()
                .of(
                    "from.next().close();",
                    "while (from.hasNext()) { Path.note(from.next().get()); }",
                    "if (from.hasNext()) { from.next().close(); }",
                    "while (from.hasNext() && Path.next()) { from.next().close(); }",
                    "while (from.hasNext()) { Res it = from.next(); it.close(); it.close(); }")
            : w.chance()
                .of(
                    "while (from.hasNext()) { from.next().close(); }",
                    "from.forEachRemaining(Res::close);",
                    "while (from.hasNext()) { Res it = from.next(); Path.note(it.get());"
                        + " it.close(); }");
    String made = w.fresh("Two");
    w.member(
        () -> {
          w.open("static final class %s implements Iterator<@Own Res>", made);
          w.line("private int left = 2;");
          w.line("@Override public boolean hasNext() { return left > 0; }");
          w.line("@Override public @Own Res next() { left--; return new Res(); }");
          w.closeUnreached();
        });
    w.member(() -> w.line("static void %s(Iterator<@Own Res> from) { %s }", method, end));
    w.line("%s.%s(new %s());", w.self(), method, made);
  }

  /** A mistake is a value that nobody gets. */
  private static void thrownAway(Writer w) {
    String method = w.fresh("find");
    w.member(
        () ->
            w.line(
                "static Optional<@Own Res> %s() { return Path.next() ? Optional.of(new Res()) :"
                    + " Optional.empty(); }",
                method));
    String call = w.self() + "." + method + "()";
    w.line(w.slip(2) ? "%s;" : "%s.ifPresent(Res::close);", call);
  }
}
