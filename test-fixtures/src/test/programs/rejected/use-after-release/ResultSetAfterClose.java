// with -Afreehold.track=closeables
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class ResultSetAfterClose {
  String name(PreparedStatement preparedStatement) throws SQLException {
    preparedStatement.setInt(1, 1);
    ResultSet resultSet = preparedStatement.executeQuery();
    resultSet.close();
    return resultSet.next() ? resultSet.getString("name") : null; //! use.after.release
  }
}
