import dev.freehold.MustRelease;
import java.util.List;

class InsertedAfterCommit {
  @MustRelease({"commit", "rollback"})
  static class Transaction {
    void insert(String row) {}

    void commit() {}

    void rollback() {}
  }

  static void run(List<String> rows) {
    Transaction transaction = new Transaction();
    rows.forEach(row -> System.out.println(row));
    transaction.insert("last");
    transaction.commit();
  }
}
