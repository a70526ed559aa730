import shared.Connection;
import shared.Query;

class SecondResourceBorrowsFirst {
  static int run() {
    try (Connection connection = Connection.open()) {
      Query kept = connection.query("all");
      int count = kept.count();
      kept.close();
      return count;
    }
  }
}
