import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Connections of a pool, and streams of a template. */
class Connections {
  static boolean closed(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(1);
    }
  }

  static boolean lost(HikariDataSource pool) throws SQLException {
    Connection connection = pool.getConnection();
    return connection.isValid(1); //! own.leak
  }

  static void evicted(HikariDataSource pool) throws SQLException {
    Connection connection = pool.getConnection();
    pool.evictConnection(connection);
    connection.close();
  }

  static void released(DataSource source) {
    Connection connection = DataSourceUtils.getConnection(source);
    DataSourceUtils.releaseConnection(connection, source);
  }

  static long rows(JdbcTemplate template) {
    try (Stream<String> names =
        template.queryForStream("SELECT name FROM person", (row, number) -> row.getString(1))) {
      return names.count();
    }
  }

  static List<String> lostRows(JdbcTemplate template) {
    Stream<String> names =
        template.queryForStream("SELECT name FROM person", (row, number) -> row.getString(1));
    return names.toList(); //! own.leak
  }

  static boolean lent(JdbcTemplate template) {
    return template.execute((Connection connection) -> connection.isValid(1));
  }
}
