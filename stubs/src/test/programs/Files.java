import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.commons.io.output.NullOutputStream;
import org.apache.commons.io.output.StringBuilderWriter;

/** Streams of commons-io and commons-compress. */
class Files {
  static String inMemory() throws IOException {
    StringBuilderWriter writer = new StringBuilderWriter();
    writer.write("text");
    NullOutputStream.INSTANCE.write(1);
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(new byte[3]);
    return writer.toString() + channel.size();
  }

  static int shielded(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    InputStream shield = CloseShieldInputStream.wrap(in);
    return shield.read(); //! own.leak
  }

  static int entry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.read();
    }
  }

  static int entryOfOwnFile(File file, ZipArchiveEntry entry) throws IOException {
    try (ZipFile zip = ZipFile.builder().setFile(file).get()) {
      InputStream in = zip.getInputStream(entry);
      return in.read();
    }
  }
}
