package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** Owners that move into a function which is called exactly once. */
public final class OnceMoved implements Construct {
  @Override
  public void write(Writer w) {
    Name given = w.consumable();
    boolean forgets = w.slip(2);
    w.open("%s(() ->", w.chance().of("Deeds.once", "Deeds.send"));
    w.line("Path.note(%s.get());", given);
    if (!forgets) {
      w.line("%s.close();", given);
    }
    w.end("});");
    w.consume(given);
    if (w.slip(2)) {
      w.line("Path.note(%s.get());", given);
    }
  }
}
