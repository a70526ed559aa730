// with -Afreehold.track=closeables
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

/** A flag that is set at the end of the try tells which way was taken. */
class SuccessFlag {
  static FileOutputStream returned(File file) throws IOException {
    boolean success = false;
    FileOutputStream out = new FileOutputStream(file);
    try {
      out.write(1);
      success = true;
      return out;
    } finally {
      if (!success) {
        out.close();
      }
    }
  }

  static FileOutputStream afterwards(File file) throws IOException {
    boolean success = false;
    FileOutputStream out = new FileOutputStream(file);
    try {
      out.write(1);
      success = true;
    } finally {
      if (!success) {
        out.close();
      }
    }
    return out;
  }

  static void twoTests(File file, boolean wanted) throws IOException {
    FileOutputStream out = null;
    if (wanted) {
      out = new FileOutputStream(file);
    }
    System.out.println(file);
    if (wanted) {
      out.close();
    }
  }

  static void ofName(String name) throws IOException {
    FileOutputStream out = null;
    if (name != null) {
      out = new FileOutputStream(name);
    }
    System.out.println(name);
    if (name != null) {
      out.close();
    }
  }
}
