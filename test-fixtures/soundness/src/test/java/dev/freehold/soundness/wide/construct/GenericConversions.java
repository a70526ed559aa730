package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** What says one thing of ownership where another is asked for; a mistake unless it is the same. */
public final class GenericConversions implements Construct {
  @Override
  public void write(Writer w) {
    boolean gives = w.chance().percent(50);
    boolean wrong = w.slip(8);
    String from = w.fresh("f");
    String to = w.fresh("f");
    String face = gives ? "Supplier" : "Consumer";
    String own = face + "<@Own Res>";
    w.line("%s %s = %s;", own, from, gives ? "Res::new" : "Res::close");
    String asked = wrong ? "@Ref" : "@Own";
    String wildcard = w.chance().of("", gives ? "? extends " : "? super ");
    String type = face + "<" + wildcard + asked + " Res>";
    String how = w.chance().of("%1$s", "(%2$s) %1$s", "Path.next() ? %1$s : %1$s");
    if (!wildcard.isEmpty()) {
      how = "%1$s";
    }
    w.line("%s %s = %s;", type, to, how.formatted(from, type));
    if (gives) {
      w.line(wrong ? "Path.note(%s.get().get());" : "%s.get().close();", to);
    } else {
      String res = w.fresh("r");
      w.line("Res %s = new Res();", res);
      w.line("%s.accept(%s);", to, res);
      if (wrong) {
        w.line("%s.close();", res);
      }
    }
  }
}
