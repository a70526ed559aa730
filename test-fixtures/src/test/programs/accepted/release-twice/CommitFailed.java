import dev.freehold.MustRelease;
import java.io.IOException;

class CommitFailed {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void flush() throws IOException {}

    void commit() {}

    void rollback() {}
  }

  static void run() {
    Transaction transaction = new Transaction();
    try {
      transaction.flush();
      transaction.commit();
    } catch (IOException e) {
      transaction.rollback();
    }
  }
}
