package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** A helper that returns early on some paths. */
public final class EarlyLeave implements Construct {
  @Override
  public void write(Writer w) {
    String method = w.fresh("help");
    w.member(
        () ->
            w.method(
                "static int " + method + "(@Own Res given, @Mut Res lent, @Ref Res seen)",
                false,
                EarlyLeave::body));
    Name lent = w.writable();
    w.write(lent);
    Name seen = w.owner();
    Name given = w.owner();
    w.line("Path.note(%s(%s, %s, %s));", method, given, lent, seen);
    w.read(seen);
    w.write(lent);
    w.consume(given);
  }

  private static void body(Writer w) {
    Name given = w.declare("given", Sort.RES, Name.Mode.OWN);
    w.declare("lent", Sort.RES, Name.Mode.MUT);
    w.declare("seen", Sort.RES, Name.Mode.REF);
    w.keep(given);
    w.apart(w.chance().below(3));
    w.open("if (Path.next())");
    if (!w.slip()) {
      w.line("given.close();");
    }
    w.line("return 1;");
    w.closeUnreached();
    w.giveBack(given);
    w.some(w.chance().below(3));
    w.body(0);
    w.line("return 0;");
  }
}
