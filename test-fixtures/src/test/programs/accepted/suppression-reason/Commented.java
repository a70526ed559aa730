// with -Afreehold.suppressions=reasons
import dev.freehold.MustRelease;

class Commented {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  static void behind() {
    @SuppressWarnings("freehold:own.leak") // lives as long as the program
    Buffer buffer = new Buffer();
  }

  static void above() {
    // lives as long as the program
    @SuppressWarnings("freehold:own.leak")
    Buffer buffer = new Buffer();
  }

  static void aboveInSeveralLines() {
    /* lives as long
     * as the program */
    @SuppressWarnings("freehold:own.leak")
    Buffer buffer = new Buffer();
  }

  @SuppressWarnings({
    "unused",
    "freehold:own.leak" // lives as long as the program
  })
  static void within() {
    Buffer buffer = new Buffer();
  }

  @SuppressWarnings("unchecked")
  static void others() {}

  @SuppressWarnings("freehold:own.leak") static void line() { new Buffer(); } // as the program
}
