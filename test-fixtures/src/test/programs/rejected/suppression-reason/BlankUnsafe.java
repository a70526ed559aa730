import dev.freehold.MustRelease;
import dev.freehold.Unsafe;

// A class, a method, a field, a parameter, a variable: each says why it is trusted.
@Unsafe("") //! suppression.reason
class BlankUnsafe {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @Unsafe("  ") //! suppression.reason
  static Buffer kept;

  @Unsafe(BlankUnsafe.NOTHING) //! suppression.reason
  static void method() {}

  private static final String NOTHING = "" + "\n";

  static void parameter(@Unsafe("") Buffer buffer) {} //! suppression.reason

  static void variable() {
    @Unsafe("") //! suppression.reason
    Buffer buffer = new Buffer();
  }
}
