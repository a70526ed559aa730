package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Writer;

/** A resource class that owns one other. */
final class Simple {
  private Simple() {}

  static void owner(Writer w, String type) {
    w.open("@MustRelease(\"close\") static class %s implements AutoCloseable", type);
    w.line("protected final @Own Res in = new Res();");
    w.line("int look(@Ref %s this) { return in.get(); }", type);
    w.line("@Override public void close(@Own %s this) { in.close(); }", type);
    w.closeUnreached();
  }
}
