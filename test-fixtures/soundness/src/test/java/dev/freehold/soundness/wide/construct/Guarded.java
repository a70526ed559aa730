package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** A finally block releases, whatever happens. */
public final class Guarded implements Construct {
  @Override
  public void write(Writer w) {
    Name owned = w.consumable();
    w.open("try");
    w.keep(owned);
    w.some(1 + w.chance().below(3));
    if (w.mayFail()) {
      w.line("Path.mayFail();");
    }
    if (w.slip()) {
      w.line("%s.close();", owned);
    }
    w.close();
    w.open("finally");
    if (w.chance().percent(40)) {
      w.line("Path.note(%s.get());", owned);
    }
    if (!w.slip()) {
      w.line("%s.close();", owned);
    }
    w.close();
    w.consume(owned);
  }
}
