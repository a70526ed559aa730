// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** The charset may be one that this Java does not have. */
class WriterForUnknownCharset {
  static void write(File file, String charset) throws IOException {
    try (Writer out =
        new OutputStreamWriter(new FileOutputStream(file), charset)) { //! own.leak
      out.write(1);
    }
  }
}
