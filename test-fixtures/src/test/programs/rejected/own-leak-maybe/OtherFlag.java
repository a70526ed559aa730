// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

/** A flag that is assigned in between tells nothing, and nor does another one. */
class OtherFlag {
  static void assigned(File file, boolean wanted) throws IOException {
    FileOutputStream out = null;
    if (wanted) {
      out = new FileOutputStream(file);
    }
    wanted = file.exists();
    if (wanted) {
      out.close();
    }
  } //! own.leak.maybe

  static void other(File file, boolean wanted, boolean closed) throws IOException {
    FileOutputStream out = null;
    if (wanted) {
      out = new FileOutputStream(file);
    }
    if (closed) {
      out.close();
    }
  } //! own.leak.maybe

  static void reversed(File file, boolean wanted) throws IOException {
    FileOutputStream out = null;
    if (wanted) {
      out = new FileOutputStream(file);
    }
    if (!wanted) {
      System.out.println(out);
    }
  } //! own.leak.maybe
}
