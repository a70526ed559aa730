// with -Afreehold.track=java.sql
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class OnePackageOnly {
  int run(String file, Connection connection) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
    InputStream in = new FileInputStream(file);
    return in.read();
  }
}
