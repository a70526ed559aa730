import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class QueryOfLocalConnection {
  static @Own Query all() {
    try (Connection connection = Connection.open()) {
      return connection.query("all"); //! borrow.return.local
    }
  }
}
