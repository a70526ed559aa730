import dev.freehold.MustRelease;

class CommittedAndRolledBack {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void commit() {}

    void rollback() {}
  }

  static void run() {
    Transaction transaction = new Transaction();
    transaction.commit();
    transaction.rollback(); //! release.twice
  }
}
