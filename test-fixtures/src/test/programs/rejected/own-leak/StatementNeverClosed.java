// with -Afreehold.track=closeables
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class StatementNeverClosed {
  void run(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("SHUTDOWN"); //! own.leak
  }
}
