package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Writer;

/** An interface that is a resource, and lambdas as its instances. */
public final class OwnedFunction implements Construct {
  @Override
  public void write(Writer w) {
    String face = w.fresh("Fn");
    w.member(
        () -> {
          w.open("@MustRelease(\"close\") interface %s extends AutoCloseable", face);
          w.line("@Override void close(@Own %s this);", face);
          w.closeUnreached();
        });
    String object = w.fresh("f");
    int wrong = w.slip(4) ? 1 + w.chance().below(2) : 0;
    // Its resource is the one it opens when it is made: here it counts as one of its own.
    String count = w.fresh("n");
    w.line("int[] %s = {0};", count);
    w.line("%s %s = () -> Tally.close(%s);", face, object, count);
    w.line("Tally.open(%s);", count);
    w.holding(w.chance().below(2));
    if (wrong != 1) {
      w.line("%s.close();", object);
    }
    if (wrong == 2) {
      w.line("%s.close();", object);
    }
  }
}
