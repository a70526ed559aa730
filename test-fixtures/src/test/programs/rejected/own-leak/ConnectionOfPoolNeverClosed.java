// with -Afreehold.track=closeables
import java.sql.SQLException;
import javax.sql.DataSource;

class ConnectionOfPoolNeverClosed {
  boolean run(DataSource source) throws SQLException {
    return source.getConnection().isValid(1); //! own.leak
  }
}
