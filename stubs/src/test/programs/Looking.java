import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.common.base.Preconditions;
import com.google.common.io.ByteStreams;
import com.google.common.io.Closer;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mockito.MockedStatic;
import org.mockito.Mockito;
import org.slf4j.Logger;

/** Who only looks at what is given does not take it over: the file is still to be closed. */
class Looking {
  static void logged(Logger log, File file) throws IOException {
    InputStream in = new FileInputStream(file);
    log.info("opened {}", in);
  } //! own.leak

  static void checked(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    Preconditions.checkArgument(file.exists(), "%s", in);
  } //! own.leak

  static byte[] copied(File file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return ByteStreams.toByteArray(in);
    }
  }

  static int registered(File file) throws IOException {
    try (Closer closer = Closer.create()) {
      InputStream in = closer.register(new FileInputStream(file));
      return in.read();
    }
  }

  static void mocked() throws SQLException {
    DataSource source = mock(DataSource.class);
    Connection connection = mock(Connection.class);
    when(source.getConnection()).thenReturn(connection);
    connection.close();
    verify(connection).close();
  }

  static void staticMock() {
    MockedStatic<Looking> mocked = Mockito.mockStatic(Looking.class);
    mocked.reset();
  } //! own.leak
}
