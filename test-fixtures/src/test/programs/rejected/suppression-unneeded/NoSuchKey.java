import dev.freehold.MustRelease;

// A key that is mistyped suppresses nothing, and the error is told.
class NoSuchKey {
  @MustRelease("close")
  static class Buffer {
    void close() {}
  }

  @SuppressWarnings("freehold:own.leek") //! suppression.unneeded
  static void forget() {
    Buffer buffer = new Buffer();
  } //! own.leak

  @SuppressWarnings("freehold:everything") //! suppression.unneeded
  static void nothing() {}
}
