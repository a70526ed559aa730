// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.jar.JarFile;

class GivenByTheJdk {
  static void tables(Connection connection) throws SQLException {
    ResultSet tables = connection.getMetaData().getTables(null, null, null, null);
    tables.next(); //! own.leak
  }

  static void keys(PreparedStatement statement) throws SQLException {
    ResultSet keys = statement.getGeneratedKeys();
    keys.next(); //! own.leak
  }

  static void results(Statement statement) throws SQLException {
    ResultSet results = statement.getResultSet();
    results.next(); //! own.leak
  }

  static int blob(Blob blob) throws SQLException, IOException {
    InputStream in = blob.getBinaryStream();
    return in.read(); //! own.leak
  }

  static int jar(JarURLConnection connection) throws IOException {
    JarFile jar = connection.getJarFile();
    return jar.size(); //! own.leak
  }
}
