// limit `@Unsafe("reason")`
import dev.freehold.MustRelease;
import dev.freehold.Unsafe;

/** What is trusted may do anything. */
class Trusted {
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

  @Unsafe("it is tried")
  public static void main(String[] args) {
    Tap tap = new Tap();
    tap.close();
    tap.level();
  }
}
