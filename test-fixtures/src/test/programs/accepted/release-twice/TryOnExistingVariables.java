import dev.freehold.Own;
import shared.Connection;
import shared.Query;
import shared.Res;

class TryOnExistingVariables {
  static int run(@Own Connection connection, @Own Res res) {
    try (connection;
        Query query = connection.query("all");
        res) {
      return query.count() + res.get();
    }
  }
}
