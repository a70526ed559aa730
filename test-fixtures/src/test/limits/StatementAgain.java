// limit JDBC
// only compiled: there is no database here
// with -Afreehold.track=java.sql
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The second result closes the first. */
class StatementAgain {
  static int read(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select 1")) {
      try (ResultSet first = statement.executeQuery();
          ResultSet second = statement.executeQuery()) {
        first.next();
        second.next();
        return first.getInt(1);
      }
    }
  }
}
