import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.util.List;

class Needed {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings("freehold:own.leak")
  static void method() {
    Buffer buffer = new Buffer();
  }

  static void variable() {
    @SuppressWarnings("freehold:leak")
    Buffer buffer = new Buffer();
  }

  // Both leave it out, and neither is told to go.
  @SuppressWarnings("freehold")
  static class Inner {
    @SuppressWarnings("freehold:own.leak")
    static void method() {
      Buffer buffer = new Buffer();
    }
  }

  @SuppressWarnings("freehold:own.leak.maybe")
  static void maybe(@Own Buffer buffer, boolean really) {
    if (really) {
      buffer.close();
    }
  }

  @SuppressWarnings("freehold:own.leak")
  static Runnable lambda() {
    return () -> {
      Buffer buffer = new Buffer();
    };
  }

  @SuppressWarnings("freehold:own.leak")
  static final Runnable FIELD =
      new Runnable() {
        @Override
        public void run() {
          Buffer buffer = new Buffer();
        }
      };

  @SuppressWarnings("freehold:field.static")
  static @Own Buffer kept = new Buffer();
}
