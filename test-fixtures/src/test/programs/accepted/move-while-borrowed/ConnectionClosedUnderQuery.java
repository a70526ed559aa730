import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class ConnectionClosedUnderQuery {
  static int count(@Own Connection connection) {
    int count;
    try (Query query = connection.query("orders")) {
      count = query.count();
    }
    connection.close();
    return count;
  }
}
