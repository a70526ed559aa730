import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

@MustRelease("close")
class QueryInField {
  private final @Own Query query;

  QueryInField(Connection connection) {
    query = connection.query("select 1"); //! borrow.escapes
  }

  void close() {
    query.close();
  }
}
