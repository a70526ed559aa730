import dev.freehold.Unsafe;

/** What somebody writes who has try-with-resources alone, and hands values on. */
@Unsafe("by hand")
class Slot implements AutoCloseable {
  private Res held;

  Slot(Res held) {
    this.held = held;
  }

  Res get() {
    return held;
  }

  Res take() {
    Res taken = held;
    held = null;
    return taken;
  }

  /** The new value is there before the old one is released. */
  void set(Res next) {
    Res old = held;
    held = next;
    if (old != null) {
      old.close();
    }
  }

  @Override
  public void close() {
    if (held != null) {
      held.close();
    }
  }
}
