package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Writer;

/** Lambdas that are lent for a call, and such as are kept. */
public final class Functions implements Construct {
  @Override
  public void write(Writer w) {
    int kind = w.chance().below(4);
    if (kind == 0) {
      Name res = w.readable();
      w.line("Path.note(Deeds.ask(() -> %s.get()));", res);
      w.read(res);
    } else if (kind == 1) {
      Name res = w.readable();
      boolean write = w.slip(2);
      w.open("%s.%s(() ->", res, write ? "read" : "read");
      w.line(write ? "%s.set(9);" : "Path.note(%s.get());", res);
      w.end("});");
      w.read(res);
    } else if (kind == 2) {
      Name res = w.writable();
      boolean read = w.slip(2);
      Name other = read ? res : w.owner();
      w.write(res);
      w.line("%s.write(() -> Path.note(%s.get()));", res, other);
    } else {
      boolean keeps = w.slip(3);
      w.function(
          keeps ? "Deeds.later(() ->" : "Deeds.now(() ->",
          "});",
          inside -> inside.some(1 + w.chance().below(4)));
    }
  }
}
