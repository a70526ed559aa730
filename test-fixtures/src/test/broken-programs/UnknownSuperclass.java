import dev.freehold.MustRelease;

/** A class with an unknown superclass may be a resource or not, and be released in any way. */
class UnknownSuperclass {
  @MustRelease("close")
  static class Known {
    void close() {}
  }

  static class Half extends Missing {
    void close() {}
  }

  @MustRelease("close")
  static class Other extends Half {}

  void perhaps() {
    Other other = new Other();
  }

  void right() {
    Known leaks = new Known();
  } //! own.leak
}
