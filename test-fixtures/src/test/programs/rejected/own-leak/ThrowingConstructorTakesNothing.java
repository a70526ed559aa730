// with -Afreehold.track=closeables
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A constructor that throws has taken nothing, and nobody closes what it has put into its fields. */
class ThrowingConstructorTakesNothing implements Closeable {
  private final SeekableByteChannel channel;

  ThrowingConstructorTakesNothing(Path path) throws IOException {
    this(Files.newByteChannel(path)); //! own.leak
  }

  ThrowingConstructorTakesNothing(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    if (channel.size() < 512) {
      throw new IOException("short");
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  static class Checked extends FilterInputStream {
    Checked(InputStream in) throws IOException {
      super(in);
      if (in.read() < 0) {
        throw new IOException("empty");
      }
    }
  }

  static InputStream wrapped(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    return new Checked(in); //! own.leak
  }

  static class Two implements Closeable {
    private final InputStream in;
    private final FileOutputStream out;

    Two(File file) throws IOException {
      in = new FileInputStream(file);
      out = new FileOutputStream(file); //! own.leak
    }

    @Override
    public void close() throws IOException {
      try {
        in.close();
      } finally {
        out.close();
      }
    }
  }
}
