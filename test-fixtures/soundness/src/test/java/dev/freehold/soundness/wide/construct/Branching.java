package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** {@code if} and {@code switch}; what goes on one side goes on the other one, too. */
public final class Branching implements Construct {
  @Override
  public void write(Writer w) {
    boolean ends = w.chance().percent(40);
    Name gone = ends ? w.consumable() : null;
    if (w.chance().percent(60)) {
      w.open("if (Path.next())");
      side(w, gone, false);
      w.close();
      w.open("else");
      side(w, gone, w.slip());
      w.close();
    } else {
      w.open("switch (Path.pick(3))");
      for (String label : new String[] {"case 0", "case 1", "default"}) {
        w.open("%s ->", label);
        side(w, gone, w.slip());
        w.close();
      }
      w.close();
    }
    if (gone != null) {
      w.consume(gone);
    }
  }

  private static void side(Writer w, Name gone, boolean forgets) {
    if (gone == null) {
      w.some(w.chance().below(3));
    } else {
      w.apart(w.chance().below(3));
    }
    if (gone != null && !forgets) {
      w.line(w.chance().of("%s.close();", "Deeds.take(%s);"), gone);
    }
  }
}
