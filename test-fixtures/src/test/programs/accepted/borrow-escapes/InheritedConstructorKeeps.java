import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Connection;
import shared.Query;

class InheritedConstructorKeeps {
  @MustRelease("close")
  static class Report {
    private final @Own Query query;

    @From("connection")
    Report(Connection connection) {
      query = connection.query("select 1");
    }

    void close() {
      query.close();
    }
  }

  static class DailyReport extends Report {
    @From("connection")
    DailyReport(Connection connection) {
      super(connection);
    }
  }
}
