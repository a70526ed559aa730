// with -Afreehold.track=closeables
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Jdbc {
  String inTry(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement("SELECT name FROM person");
        ResultSet people = statement.executeQuery()) {
      return people.next() ? people.getString(1) : null;
    }
  }

  String closedWithTheStatement(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet people = statement.executeQuery("SELECT name FROM person");
      return people.next() ? people.getString(1) : null;
    }
  }

  String inFinally(String url) throws SQLException {
    Connection connection = null;
    Statement statement = null;
    ResultSet people = null;
    try {
      connection = DriverManager.getConnection(url);
      statement = connection.createStatement();
      people = statement.executeQuery("SELECT name FROM person");
      return people.next() ? people.getString(1) : null;
    } finally {
      if (connection != null) {
        connection.close();
      }
      if (statement != null) {
        statement.close();
      }
      if (people != null) {
        people.close();
      }
    }
  }
}
