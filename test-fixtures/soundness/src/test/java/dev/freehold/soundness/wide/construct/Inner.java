package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** A member class of a resource, whose instances borrow the one around them. */
public final class Inner implements Construct {
  @Override
  public void write(Writer w) {
    String outer = w.fresh("Outer");
    w.member(
        () -> {
          w.open("@MustRelease(\"close\") static class %s implements AutoCloseable", outer);
          w.line("private final @Own Res in = new Res();");
          w.line("class In { int get() { return in.get(); } }");
          w.line("@From(\"this\") @Ref In in(@Ref %s this) { return new In(); }", outer);
          w.line("@Override public void close(@Own %s this) { in.close(); }", outer);
          w.closeUnreached();
        });
    String object = w.fresh("o");
    String inner = w.fresh("i");
    boolean late = w.slip(3);
    w.line("%s %s = new %1$s();", outer, object);
    w.line("%s.In %s = %s;", outer, inner, w.chance().of(object + ".new In()", object + ".in()"));
    w.holding(w.chance().below(2));
    if (!late) {
      w.line("Path.note(%s.get());", inner);
    }
    w.line("%s.close();", object);
    if (late) {
      w.line("Path.note(%s.get());", inner);
    }
  }
}
