import dev.freehold.MustRelease;

@MustRelease({"commit", "rollback"})
class ByEitherName {
  static void run(boolean good) {
    ByEitherName work = new ByEitherName();
    if (good) {
      work.commit();
    } else {
      work.rollback();
    }
  }

  void commit() {}

  void rollback() {}
}
