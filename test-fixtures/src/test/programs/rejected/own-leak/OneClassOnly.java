// with -Afreehold.track=java.sql.Connection
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

class OneClassOnly {
  void run(String url) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    Statement statement = connection.createStatement(); //! own.leak
    statement.execute("SHUTDOWN");
    connection.close();
  }
}
