// limit `System.exit`, `Runtime.halt`
// only compiled: it ends the program
import dev.freehold.MustRelease;

/** Nothing is closed at the end of the program. */
class Exit {
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

  public static void main(String[] args) {
    Tap tap = new Tap();
    System.exit(0);
  }
}
