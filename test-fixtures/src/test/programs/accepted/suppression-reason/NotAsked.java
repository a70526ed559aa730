import dev.freehold.MustRelease;

// Without the option, @SuppressWarnings needs no comment.
class NotAsked {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings("freehold:own.leak")
  static void forget() {
    Buffer buffer = new Buffer();
  }
}
