import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Connection;
import shared.Query;

class QueryIntoLentList {
  static void prepare(Connection connection, @Mut OwnList<Query> queries) {
    queries.add(connection.query("select 1")); //! borrow.escapes
  }
}
