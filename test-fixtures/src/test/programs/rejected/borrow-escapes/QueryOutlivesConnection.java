import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class QueryOutlivesConnection {
  static @Own Query all(Connection connection) {
    return connection.query("select * from orders"); //! borrow.escapes
  }
}
