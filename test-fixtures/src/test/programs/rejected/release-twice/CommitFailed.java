import dev.freehold.MustRelease;
import java.io.IOException;

class CommitFailed {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void commit() throws IOException {}

    void rollback() {}
  }

  static void run() {
    Transaction transaction = new Transaction();
    try {
      transaction.commit();
    } catch (IOException e) {
      transaction.rollback(); //! release.twice
    }
  }
}
