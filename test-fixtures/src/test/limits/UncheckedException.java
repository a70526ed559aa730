// limit unchecked exceptions
import dev.freehold.MustRelease;

/** What a call may throw without saying so is no way out. */
class UncheckedException {
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

  static void fail() {
    throw new IllegalStateException();
  }

  static void run() {
    Tap tap = new Tap();
    fail();
    tap.close();
  }

  public static void main(String[] args) {
    try {
      run();
    } catch (IllegalStateException e) {
      end();
    }
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
