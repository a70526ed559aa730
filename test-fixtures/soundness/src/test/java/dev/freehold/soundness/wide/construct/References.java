package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** Method references of all four kinds. */
public final class References implements Construct {
  @Override
  public void write(Writer w) {
    switch (w.chance().below(7)) {
      case 0 -> consumer(w);
      case 1 -> maker(w);
      case 2 -> bound(w);
      case 3 -> unbound(w);
      case 4 -> dropped(w);
      case 5 -> tied(w);
      default -> ends(w);
    }
  }

  private static void consumer(Writer w) {
    String face = w.fresh("Takes");
    boolean lent = w.slip(2);
    w.member(() -> w.line("interface %s { void go(%s Res x); }", face, lent ? "@Ref" : "@Own"));
    String f = w.fresh("f");
    w.line("%s %s = Deeds::take;", face, f);
    Name given = lent ? w.readable() : w.consumable();
    w.line("%s.go(%s);", f, given);
    if (!lent) {
      w.consume(given);
    }
  }

  private static void maker(Writer w) {
    String face = w.fresh("Makes");
    w.member(() -> w.line("interface %s { @Own Res go(); }", face));
    String f = w.fresh("f");
    String made = w.fresh("r");
    w.line("%s %s = %s;", face, f, w.chance().of("Res::new", "Deeds::make"));
    w.line("Res %s = %s.go();", made, f);
    w.declare(made, Sort.RES, Name.Mode.OWN);
  }

  /** On an object; a mistake is to keep it. */
  private static void bound(Writer w) {
    Name res = w.readable();
    if (w.slip(2)) {
      String f = w.fresh("f");
      w.line("IntSupplier %s = %s::get;", f, res);
      w.line("Deeds.later(() -> Path.note(%s.getAsInt()));", f);
      return;
    }
    w.line("Path.note(Deeds.ask(%s::get));", res);
    w.read(res);
  }

  private static void unbound(Writer w) {
    String face = w.fresh("Asks");
    w.member(() -> w.line("interface %s { int go(@Ref Res x); }", face));
    String f = w.fresh("f");
    w.line(
        "%s %s = %s;", face, f, w.chance().of("Res::get", "Deeds::read", "asked -> asked.get()"));
    Name res = w.readable();
    w.line("Path.note(%s.go(%s));", f, res);
    w.read(res);
  }

  /** A result that nobody gets. */
  private static void dropped(Writer w) {
    if (w.slip(5)) {
      w.line(
          w.chance()
              .of(
                  "Deeds.later(Res::new);",
                  "Deeds.later(Deeds::make);",
                  "Deeds.now(Res::new);",
                  "Deeds.now(Deeds::make);"));
      return;
    }
    String method = w.fresh("quiet");
    w.member(() -> w.method("static void " + method + "()", false, inside -> inside.some(2)));
    String self = "Deeds." + w.chance().of("now", "later");
    w.line("%s(() -> %s());", self, method);
  }

  /** A result that borrows from one of two parameters. */
  private static void tied(Writer w) {
    String face = w.fresh("Picks");
    String method = w.fresh("second");
    boolean other = w.slip(4);
    w.member(
        () -> {
          w.line(
              "interface %s { @From(\"%s\") @Ref Res go(@Ref Res a, @Ref Res b); }",
              face, other ? "a" : "b");
          w.line("static @From(\"b\") @Ref Res %s(@Ref Res a, @Ref Res b) { return b; }", method);
        });
    String f = w.fresh("f");
    String second = w.fresh("p");
    String lambda = "(" + w.fresh("p") + ", " + second + ") -> " + second;
    String self = w.chance().percent(60) ? w.self() + "::" + method : lambda;
    Name lender = w.owner();
    Name seen = w.readable();
    String picked = w.fresh("b");
    w.line("%s %s = %s;", face, f, self);
    w.line("@Ref Res %s = %s.go(%s, %s);", picked, f, seen, lender);
    w.read(seen);
    if (other) {
      w.line("%s.close();", lender);
      w.consume(lender);
    }
    w.line("Path.note(new Look(%s).get());", picked);
  }

  private static void ends(Writer w) {
    String face = w.fresh("Ends");
    w.member(() -> w.line("interface %s { void go(@Own Res x); }", face));
    String f = w.fresh("f");
    w.line("%s %s = Res::close;", face, f);
    Name given = w.consumable();
    w.line("%s.go(%s);", f, given);
    w.consume(given);
    if (w.slip(2)) {
      w.line("Path.note(%s.get());", given);
    }
  }
}
