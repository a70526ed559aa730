import dev.freehold.MustRelease;
import dev.freehold.Unsafe;
import java.util.function.Supplier;

// Inside lambdas, anonymous classes, inner classes and records as everywhere.
class InLambda {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  interface Sink {
    void take(Buffer buffer);
  }

  static Sink lambda() {
    return (@Unsafe("") Buffer buffer) -> {}; //! suppression.reason
  }

  static Supplier<Integer> body() {
    return () -> {
      @Unsafe("") //! suppression.reason
      int nothing = 0;
      return nothing;
    };
  }

  static Object anonymous() {
    return new Object() {
      @Unsafe("") //! suppression.reason
      @Override
      public String toString() {
        return "";
      }
    };
  }

  record Pair(@Unsafe("") int first, int second) { //! suppression.reason
    @Unsafe("") //! suppression.reason
    Pair {}
  }

  @Unsafe("") //! suppression.reason
  interface Without {
    @Unsafe("") //! suppression.reason
    void body();
  }
}
