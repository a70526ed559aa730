package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;

/** The statement that closes; what it closes is not released inside. */
public final class TryResources implements Construct {
  @Override
  public void write(Writer w) {
    boolean old = w.chance().percent(30);
    Name resource = old ? w.consumable() : null;
    if (old) {
      w.open("try (%s)", resource);
      inside(w, resource);
      w.close();
      w.consume(resource);
      return;
    }
    String name = w.fresh("r");
    w.open("try (Res %s = %s)", name, w.chance().of("new Res()", "Deeds.make()"));
    inside(w, w.declare(name, Sort.RES, Name.Mode.OWN));
    w.close();
  }

  private static void inside(Writer w, Name resource) {
    w.keep(resource);
    w.some(1 + w.chance().below(3));
    if (w.slip()) {
      w.line("%s.close();", resource);
    }
  }
}
