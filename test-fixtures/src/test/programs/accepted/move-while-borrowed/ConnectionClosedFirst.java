import shared.Connection;
import shared.Query;

class ConnectionClosedFirst {
  static int run() {
    Connection connection = Connection.open();
    Query query = connection.query("all");
    int count = query.count();
    query.close();
    connection.close();
    return count;
  }
}
