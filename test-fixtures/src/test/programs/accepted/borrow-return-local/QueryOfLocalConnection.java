import dev.freehold.From;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class QueryOfLocalConnection {
  @From("connection")
  static @Own Query all(Connection connection) {
    return connection.query("all");
  }
}
