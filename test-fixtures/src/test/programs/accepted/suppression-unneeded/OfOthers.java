import dev.freehold.MustRelease;

// What is not for Freehold alone may be for others.
class OfOthers {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings({"all", "own.leak", "allcheckers", "nullness:freehold", "freeholds"})
  static void released() {
    Buffer buffer = new Buffer();
    buffer.close();
  }
}
