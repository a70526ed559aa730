import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

@MustRelease("close")
class QueryInField {
  private final @Own Query query;

  @From("connection")
  QueryInField(Connection connection) {
    query = connection.query("select 1");
  }

  void close() {
    query.close();
  }
}
