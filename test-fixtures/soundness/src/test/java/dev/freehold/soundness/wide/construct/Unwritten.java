package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** Elements that hold nothing in particular until they are written. */
public final class Unwritten implements Construct {
  @Override
  public boolean fits(Writer w) {
    return w.hasPools();
  }

  @Override
  public void write(Writer w) {
    String slate = w.fresh("s");
    w.line("Slate %s = slates.alloc();", slate);
    int written = w.slip(5) ? w.chance().below(3) : 3;
    if (written > 0) {
      w.line("%s.a(1);", slate);
    }
    if (written > 1) {
      w.line("%s.b(2);", slate);
    }
    if (written > 2) {
      w.line(
          w.chance().of("Slates.fill(%s.inset());", "%s.inset().x(1); %1$s.inset().y(2);"), slate);
    }
    String read =
        written == 3
            ? w.chance().of("Slates.read(%s)", "%s.a()", "Slates.read(%s.inset())")
            : w.chance().of("Slates.read(%s)", "%s.inset().y()");
    String text = read.formatted(slate);
    switch (w.chance().below(4)) {
      case 0 -> w.line("Seen.number(%s);", text);
      case 1 -> w.line("Seen.number(Deeds.ask(() -> %s));", text);
      case 2 -> w.line("Deeds.now(() -> Seen.number(%s));", text);
      default ->
          w.line(
              "Seen.number(Deeds.ask(new IntSupplier() { @Override public int getAsInt() { return %s; } }));",
              text);
    }
    w.line(w.chance().of("%s.close();", "slates.free(%s);"), slate);
  }
}
