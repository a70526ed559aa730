import dev.freehold.MustRelease;
import java.io.IOException;

class RolledBackAfterCommit {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void insert(String row) throws IOException {}

    void commit() throws IOException {}

    void rollback() {}
  }

  static void run(String row) {
    Transaction transaction = new Transaction();
    try {
      transaction.insert(row);
      transaction.commit();
    } catch (IOException e) {
      transaction.rollback(); //! release.twice.maybe
    }
  }
}
