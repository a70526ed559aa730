// with -Afreehold.off=own.leak,suppression.unneeded
import dev.freehold.MustRelease;

class SwitchedOff {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings("freehold:own.leak")
  static void forget() {
    Buffer buffer = new Buffer();
  }

  @SuppressWarnings("freehold:own.uninit")
  static void nothing() {}
}
