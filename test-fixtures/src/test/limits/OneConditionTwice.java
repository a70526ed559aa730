// limit two tests of one condition
// refused: release.twice.maybe
import dev.freehold.MustRelease;

/** Right, and refused: on each path the tap is closed once. */
class OneConditionTwice {
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

  static void run(int early) {
    Tap tap = new Tap();
    if (early > 1) {
      tap.close();
    }
    if (early <= 1) {
      tap.close();
    }
  }
}
