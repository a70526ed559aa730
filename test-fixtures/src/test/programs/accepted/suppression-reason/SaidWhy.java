import dev.freehold.MustRelease;
import dev.freehold.Unsafe;

class SaidWhy {
  private static final String WHY = "lives as long as the program";

  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @Unsafe("lives as long as the program")
  static Buffer kept;

  @Unsafe(WHY)
  static void forget() {
    Buffer buffer = new Buffer();
  }
}
