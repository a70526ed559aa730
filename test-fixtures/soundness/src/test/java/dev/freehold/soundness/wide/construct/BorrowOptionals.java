package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;
import java.util.List;

/** Values that carry a borrow, and end as borrows do. */
public final class BorrowOptionals implements Construct {
  private static final Sort LENT =
      new Sort(
          "Optional<@Ref Res>",
          List.of(),
          List.of(
              "%s.get().get()",
              "%s.map(Res::get).orElse(1)",
              "%s.map(it -> it.get()).orElse(1)",
              "%s.filter(it -> it.get() > 0).isPresent() ? 1 : 2",
              "%s.orElseThrow().get()"),
          List.of(),
          List.of());
  private static final Sort LOOKED =
      new Sort(
          "Optional<@Ref Look>",
          List.of(),
          List.of("%s.get().get()", "%s.map(Look::get).orElse(1)"),
          List.of(),
          List.of());

  @Override
  public void write(Writer w) {
    boolean wrong = w.slip(8);
    Name of = wrong ? w.owner() : w.readable();
    String name = w.fresh("c");
    w.read(of);
    boolean looked = w.chance().percent(40);
    Sort sort = looked ? LOOKED : LENT;
    String content = looked ? "new Look(" + of + ")" : of.text();
    String maker = w.chance().of("Optional.of", "Optional.ofNullable");
    w.line("%s %s = %s(%s);", sort.type(), name, maker, content);
    if (wrong) {
      wrong(w, name, of, looked);
      return;
    }
    w.declare(name, sort, Name.Mode.REF, of);
  }

  private static void wrong(Writer w, String name, Name of, boolean looked) {
    String late = "%2$s.close(); Path.note(%1$s.get().get());";
    String pattern =
        looked
            ? w.chance().of("%2$s.set(5); Path.note(%1$s.get().get());", late)
            : w.chance()
                .of(
                    late,
                    "%1$s.ifPresent(Res::close);",
                    "%1$s.get().close();",
                    "%1$s.ifPresent(it -> Deeds.take(it));",
                    "{ Optional<@Own Res> also = %1$s; also.get().close(); }",
                    "Deeds.later(() -> Path.note(%1$s.get().get()));");
    w.line(pattern, name, of);
    if (pattern.equals(late)) {
      w.consume(of);
    }
  }
}
