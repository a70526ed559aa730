// with -Afreehold.track=closeables
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class ResultSetOfClosedStatement {
  boolean run(Connection connection) throws SQLException {
    ResultSet people;
    try (Statement statement = connection.createStatement()) {
      people = statement.executeQuery("SELECT * FROM person"); //! borrow.outlives.owner
    }
    return people.next();
  }
}
