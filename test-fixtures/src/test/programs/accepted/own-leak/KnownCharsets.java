// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Every Java has these charsets, so that nobody throws. */
class KnownCharsets {
  private static final String LATIN = "ISO-8859-1";

  static void write(File file) throws IOException {
    try (Writer out = new OutputStreamWriter(new FileOutputStream(file), "UTF-8")) {
      out.write(1);
    }
  }

  static String read(File file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(new FileInputStream(file), LATIN))) {
      return in.readLine();
    }
  }

  static void caught(File file) {
    try (Writer out = new OutputStreamWriter(new FileOutputStream(file), "utf-8")) {
      out.write(1);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
