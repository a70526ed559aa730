package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** A resource whose owned field gets other values while it lives. */
public final class Holder implements Construct {
  @Override
  public void write(Writer w) {
    String type = w.fresh("Holder");
    boolean overwrites = w.slip(3);
    boolean drains = w.slip(2);
    w.member(
        () -> {
          w.open("@MustRelease(\"close\") static class %s implements AutoCloseable", type);
          w.line("private @Own Res in;");
          w.method(
              "void fill(@Mut " + type + " this, @Own Res other)",
              false,
              inside -> {
                Name other = inside.declare("other", Sort.RES, Name.Mode.OWN);
                inside.keep(other);
                inside.apart(w.chance().below(2));
                inside.line(
                    overwrites
                        ? "in = other;"
                        : "if (in == null) { in = other; } else { other.close(); }");
              });
          w.line("int look(@Ref %s this) { return in == null ? 0 : in.get(); }", type);
          w.line("void change(@Mut %s this) { if (in != null) { in.set(3); } }", type);
          w.line(
              "@Nullable @Own Res drain(@%s %s this) { return in; }", drains ? "Mut" : "Own", type);
          w.line(
              "@Override public void close(@Own %s this) { if (in != null) { in.close(); } }",
              type);
          w.closeUnreached();
        });
    w.offer(
        new Sort(
            type,
            java.util.List.of("new " + type + "()"),
            java.util.List.of("%s.look()"),
            java.util.List.of("%s.fill(new Res(7));", "%s.change();"),
            java.util.List.of(
                "%s.close();", "{ Res left = %s.drain(); if (left != null) { left.close(); } }")));
  }
}
