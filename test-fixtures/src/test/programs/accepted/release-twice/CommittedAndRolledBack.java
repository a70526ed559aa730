import dev.freehold.MustRelease;

class CommittedAndRolledBack {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void commit() {}

    void rollback() {}
  }

  static void run(boolean failed) {
    Transaction transaction = new Transaction();
    if (failed) {
      transaction.rollback();
    } else {
      transaction.commit();
    }
  }
}
