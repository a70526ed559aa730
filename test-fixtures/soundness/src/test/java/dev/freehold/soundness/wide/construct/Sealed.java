package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** A sealed family, one of which owns something, and a switch over it. */
public final class Sealed implements Construct {
  @Override
  public void write(Writer w) {
    String face = w.fresh("One");
    String full = w.fresh("Full");
    String empty = w.fresh("None");
    w.member(
        () -> {
          w.open(
              "@MustRelease(\"close\") sealed interface %s extends AutoCloseable permits %s, %s",
              face, full, empty);
          w.line("@Override void close(@Own %s this);", face);
          w.closeUnreached();
          w.open("@MustRelease(\"close\") record %s(@Own Res r) implements %s", full, face);
          w.line("@Override public void close(@Own %s this) { r.close(); }", full);
          w.closeUnreached();
          w.open("@MustRelease(\"close\") record %s() implements %s", empty, face);
          w.line("@Override public void close(@Own %s this) { }", empty);
          w.closeUnreached();
        });
    String object = w.fresh("s");
    boolean forgets = w.slip(3);
    w.line("%s %s = Path.next() ? new %s(new Res()) : new %s();", face, object, full, empty);
    w.open("switch (%s)", object);
    String bound = w.fresh("p");
    w.line(
        "case %s %s when Path.next() -> { Path.note(%2$s.r().get()); %2$s.close(); }", full, bound);
    w.line("case %s %s -> { %s }", full, w.fresh("p"), forgets ? "" : object + ".close();");
    w.line("case %s %s -> %s.close();", empty, w.fresh("p"), object);
    w.end("}");
  }
}
