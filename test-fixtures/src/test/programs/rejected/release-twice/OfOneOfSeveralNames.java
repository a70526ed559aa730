import dev.freehold.MustRelease;

@MustRelease({"commit", "rollback"})
class OfOneOfSeveralNames {
  static void run() {
    OfOneOfSeveralNames work = new OfOneOfSeveralNames();
    work.commit();
    work.rollback(); //! release.twice
  }

  void commit() {}

  void rollback() {}
}
