import dev.freehold.memory.OwnList;
import shared.Connection;
import shared.Query;

class SecondQueryIntoList {
  static int prepare(Connection connection) {
    try (OwnList<Query> queries = OwnList.create()) {
      queries.add(connection.query("select 1"));
      queries.add(connection.query("select 2"));
      return queries.get(1).count();
    }
  }
}
