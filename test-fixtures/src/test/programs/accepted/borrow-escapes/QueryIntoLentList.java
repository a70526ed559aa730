import dev.freehold.memory.OwnList;
import shared.Connection;
import shared.Query;

class QueryIntoLentList {
  static int prepare(Connection connection) {
    try (OwnList<Query> queries = OwnList.create()) {
      queries.add(connection.query("select 1"));
      return queries.get(0).count();
    }
  }
}
