package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** A finally block that leaves otherwise than the block before it, whose result goes lost. */
public final class AbruptFinally implements Construct {
  @Override
  public void write(Writer w) {
    String method = w.fresh("last");
    boolean gives = w.chance().percent(70);
    w.member(
        () ->
            w.method(
                "static " + (gives ? "@Nullable @Own Res " : "void ") + method + "()",
                true,
                inside -> body(inside, gives)));
    if (!w.mayFail()) {
      w.open("try");
      int before = w.caught();
      call(w, gives, method);
      w.uncaught(before);
      w.close();
      w.line("catch (Failed %s) { Path.note(7); }", w.fresh("e"));
      return;
    }
    call(w, gives, method);
  }

  private static void call(Writer w, boolean gives, String method) {
    if (!gives) {
      w.line("%s();", method);
      return;
    }
    String name = w.fresh("r");
    w.line("Res %s = %s();", name, method);
    w.open("if (%s != null)", name);
    w.declare(name, Sort.RES, Name.Mode.OWN);
    w.some(w.chance().below(2));
    w.close();
  }

  private static void body(Writer w, boolean gives) {
    String name = w.fresh("r");
    // Right is that what is owned is released before the finally block leaves.
    boolean forgets = w.slip(4);
    String end = forgets ? "" : name + ".close(); ";
    String leaves = !gives ? "return;" : w.chance().of("return null;", "throw new Failed();");
    w.line("Res %s = new Res();", name);
    w.line("boolean leaves = Path.next();");
    Name owned = w.declare(name, Sort.RES, Name.Mode.OWN);
    w.keep(owned);
    w.open("try");
    w.apart(w.chance().below(3));
    boolean always = !gives || w.chance().percent(40);
    if (always) {
      w.line(w.chance().of("Path.note(%s.get());", "if (leaves) { throw new Failed(); }"), owned);
    } else {
      w.line("if (leaves) { %s.close(); return null; }", name);
      w.line("return %s;", owned);
    }
    w.closeUnreached();
    w.open("finally");
    if (!always) {
      w.consume(owned);
    }
    w.apart(w.chance().below(2));
    if (always) {
      w.line("%s%s", end, leaves);
    } else if (forgets) {
      w.line("if (Path.next()) { %s }", leaves);
    }
    w.closeUnreached();
  }
}
