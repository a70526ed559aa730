// limit serialization, `clone()`
import dev.freehold.MustRelease;

/** A copy of a resource has no owner. */
class Cloned {
  static int open;

  @MustRelease("close")
  static class Tap implements Cloneable {
    Tap() {
      open++;
    }

    Object copy() {
      open++;
      try {
        return super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    void close() {
      open--;
    }
  }

  public static void main(String[] args) {
    Tap tap = new Tap();
    Object copy = tap.copy();
    tap.close();
    if (open != 0) {
      throw new IllegalStateException("wrong: the copy is never closed");
    }
  }
}
