import shared.Connection;
import shared.Query;

enum EnumSingleton {
  INSTANCE;

  int count() {
    try (Connection connection = Connection.open();
        Query query = connection.query("all")) {
      return query.count();
    }
  }
}
