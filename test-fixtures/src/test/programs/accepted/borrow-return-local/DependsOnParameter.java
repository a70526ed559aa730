import dev.freehold.From;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class DependsOnParameter {
  @From("connection")
  static @Own Query of(Connection connection) {
    return connection.query("all");
  }

  static int counted() {
    try (Connection connection = Connection.open();
        Query query = connection.query("all")) {
      return query.count();
    }
  }

  static int countedOf(Connection connection) {
    try (Query query = of(connection)) {
      return query.count();
    }
  }
}
