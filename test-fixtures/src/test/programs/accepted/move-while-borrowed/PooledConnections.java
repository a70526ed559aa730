import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Connection;
import shared.Query;

@MustRelease("close")
class PooledConnections {
  private final @Own OwnList<Connection> idle = OwnList.create();

  @Own
  Connection acquire(@Mut PooledConnections this) {
    return idle.isEmpty() ? Connection.open() : idle.remove(idle.size() - 1);
  }

  void giveBack(@Mut PooledConnections this, @Own Connection connection) {
    idle.add(connection);
  }

  int count(@Mut PooledConnections this, String text) {
    Connection connection = acquire();
    Query query = connection.query(text);
    int count = query.count();
    query.close();
    giveBack(connection);
    return count;
  }

  void close() {
    idle.close();
  }
}
