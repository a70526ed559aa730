import shared.Connection;
import shared.Query;

class ConnectionClosedFirst {
  static int run() {
    Connection connection = Connection.open();
    Query query = connection.query("all");
    int count = query.count();
    connection.close(); //! move.while.borrowed
    query.close();
    return count;
  }
}
