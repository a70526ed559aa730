// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.jar.JarInputStream;
import java.util.zip.GZIPInputStream;

/** The constructors read from what they wrap, and leave it open where they throw. */
class WrapperThrows {
  static int named(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    GZIPInputStream zip = new GZIPInputStream(in); //! own.leak
    try {
      return zip.read();
    } finally {
      zip.close();
    }
  }

  static void inTry(File file) throws IOException {
    InputStream in = new FileInputStream(file);
    try (JarInputStream jar = new JarInputStream(in)) { //! own.leak
      jar.getNextEntry();
    }
  }

  static void nested(File file) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new FileInputStream(file))) { //! own.leak
      in.read();
    }
  }

  static InputStream returned(File file) throws IOException {
    return new GZIPInputStream(new FileInputStream(file)); //! own.leak
  }
}
