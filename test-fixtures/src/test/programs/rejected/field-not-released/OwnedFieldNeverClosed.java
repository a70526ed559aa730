// with -Afreehold.track=closeables
import dev.freehold.Own;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

class OwnedFieldNeverClosed implements Closeable {
  private final @Own InputStream in; //! field.not.released

  OwnedFieldNeverClosed(String file) throws IOException {
    in = new FileInputStream(file);
  }

  @Override
  public void close() {}
}
