import dev.freehold.From;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class QueryOutlivesConnection {
  @From("connection")
  static @Own Query all(Connection connection) {
    return connection.query("select * from orders");
  }
}
