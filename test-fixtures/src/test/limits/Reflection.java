// limit reflection, method handles
import dev.freehold.MustRelease;

/** A tap is made by a method of which only the reflection knows. */
class Reflection {
  @MustRelease("close")
  static class Tap {
    private boolean closed;
    static int open;

    Tap() {
      open++;
    }

    int level() {
      if (closed) {
        throw new IllegalStateException("wrong: used after it was closed");
      }
      return 1;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  public static void main(String[] args) throws Exception {
    Object tap = Tap.class.getDeclaredConstructor().newInstance();
    end();
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
