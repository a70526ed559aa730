// with -Afreehold.track=closeables
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

class StatementOfClosedConnection {
  boolean run(String url) throws SQLException {
    Statement statement;
    try (Connection connection = DriverManager.getConnection(url)) {
      statement = connection.createStatement(); //! borrow.outlives.owner
    }
    return statement.execute("SHUTDOWN");
  }
}
