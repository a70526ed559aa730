// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class EntryOfClosedZip {
  int run(String file, ZipEntry entry) throws IOException {
    InputStream in;
    try (ZipFile zip = new ZipFile(file)) {
      in = zip.getInputStream(entry); //! borrow.outlives.owner
    }
    return in.read();
  }
}
