// with -Afreehold.track=closeables
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class StatementClosedBeforeResultSet {
  boolean run(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    try {
      ResultSet people = statement.executeQuery("SELECT * FROM person");
      statement.close(); //! move.while.borrowed
      return people.next();
    } finally {
      statement.close();
    }
  }
}
