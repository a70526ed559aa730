import dev.freehold.MustRelease;

// Each value counts by itself; of those of others nobody here can say.
class OneOfSeveral {
  @MustRelease("close")
  static class Buffer {
    int size() {
      return 0;
    }

    void close() {}
  }

  @SuppressWarnings({ //! suppression.unneeded
    "unused",
    "freehold:own.leak",
    "freehold:use.after.move",
  })
  static void forget() {
    Buffer buffer = new Buffer();
  }

  // The key of another error than the one there is.
  @SuppressWarnings("freehold:release.twice") //! suppression.unneeded
  static int used() {
    Buffer buffer = new Buffer();
    buffer.close();
    return buffer.size(); //! use.after.release
  }
}
