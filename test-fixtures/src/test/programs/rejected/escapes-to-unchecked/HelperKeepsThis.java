import dev.freehold.MustRelease;
import dev.freehold.Own;

/** The object goes on through a method that keeps it; one that reads it harms nobody. */
class HelperKeepsThis {
  static Object kept;

  static class Passed {
    int size;

    void pass() {
      first(this);
    }

    int read() {
      return sizeOf(this);
    }

    private static void first(Passed passed) {
      second(passed);
    }

    private static void second(Object passed) {
      kept = passed;
    }

    private static int sizeOf(Passed passed) {
      return passed.size;
    }
  }

  @MustRelease("close")
  static class OfPassed extends Passed { //! escapes.to.unchecked
    void close(@Own OfPassed this) {}
  }
}
