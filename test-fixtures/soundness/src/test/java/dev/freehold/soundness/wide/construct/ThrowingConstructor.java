package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** A constructor that throws; what it owns by then has to be released. */
public final class ThrowingConstructor implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("May");
    boolean extended = w.chance().percent(40);
    String base = w.fresh("Under");
    if (extended) {
      w.member(() -> Simple.owner(w, base));
    }
    boolean forgets = w.slip(4);
    int place = w.chance().below(3);
    w.member(
        () -> {
          w.open(
              "@MustRelease(\"close\") static class %s%s implements AutoCloseable",
              type, extended ? " extends " + base : "");
          w.line("private final @Own Res own;");
          w.open("%s(@Own Res given) throws Failed", type);
          if (place == 0) {
            w.line(
                "if (Path.next()) { %s%sthrow new Failed(); }",
                forgets ? "" : "given.close(); ", extended ? "super.close(); " : "");
          } else if (place == 1) {
            w.line(
                "try { Path.mayFail(); } catch (Failed e) { %s%sthrow e; }",
                forgets ? "" : "given.close(); ", extended ? "super.close(); " : "");
          }
          w.line("own = given;");
          if (place == 2) {
            w.line(
                "if (Path.next()) { %s%sthrow new Failed(); }",
                extended ? "super.close(); " : "", forgets ? "" : "own.close(); ");
          }
          w.closeUnreached();
          w.line("int look2(@Ref %s this) { return own.get(); }", type);
          w.line(
              "@Override public void close(@Own %s this) { own.close(); %s }",
              type, extended ? "super.close();" : "");
          w.closeUnreached();
        });
    use(w, type);
  }

  private static void use(Writer w, String type) {
    String name = w.fresh("o");
    w.open("try (%s %s = new %1$s(new Res(1)))", type, name);
    w.line("Path.note(%s.look2());", name);
    w.some(w.chance().below(2));
    w.close();
    w.line("catch (Failed %s) { Path.note(8); }", w.fresh("e"));
  }
}
