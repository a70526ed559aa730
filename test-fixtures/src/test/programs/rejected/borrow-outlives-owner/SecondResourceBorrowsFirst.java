import shared.Connection;
import shared.Query;

class SecondResourceBorrowsFirst {
  static int run() {
    Query kept;
    try (Connection connection = Connection.open()) {
      kept = connection.query("all"); //! borrow.outlives.owner
    }
    int count = kept.count();
    kept.close();
    return count;
  }
}
