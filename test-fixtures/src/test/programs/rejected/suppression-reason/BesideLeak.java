import dev.freehold.MustRelease;
import dev.freehold.Unsafe;

// It cannot be suppressed by what it asks the reason of.
@SuppressWarnings("freehold")
class BesideLeak {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  static void forget() {
    Buffer buffer = new Buffer();
  }

  @Unsafe("") //! suppression.reason
  static void trusted() {}
}
