import dev.freehold.MustRelease;
import java.util.function.Supplier;

// A class, method, field, variable, parameter, lambda, record, and one without a body.
class NothingThere {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings("freehold:own.leak") //! suppression.unneeded
  static void released() {
    Buffer buffer = new Buffer();
    buffer.close();
  }

  @SuppressWarnings("freehold") //! suppression.unneeded
  private int number;

  static void variable(@SuppressWarnings("freehold") Buffer buffer) { //! suppression.unneeded
    @SuppressWarnings("freehold:use.after.release") //! suppression.unneeded
    Buffer own = new Buffer();
    own.close();
  }

  static Supplier<Integer> lambda() {
    return () -> {
      @SuppressWarnings("freehold") //! suppression.unneeded
      int one = 1;
      return one;
    };
  }

  record Pair(@SuppressWarnings("freehold") int first, int second) {} //! suppression.unneeded

  @SuppressWarnings("freehold:field.static") //! suppression.unneeded
  interface Without {
    @SuppressWarnings("freehold:escapes.to.unchecked") //! suppression.unneeded
    void body();
  }
}
