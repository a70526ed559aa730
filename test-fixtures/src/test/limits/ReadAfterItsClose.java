// limit closeables that need not be closed, and what a closeable makes beside readers and streams
// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.StringReader;

/** A reader over a text holds nothing, and is not followed. */
class ReadAfterItsClose {
  public static void main(String[] args) {
    StringReader text = new StringReader("text");
    text.close();
    try {
      text.read();
    } catch (IOException closed) {
      throw new IllegalStateException("wrong: used after it was closed", closed);
    }
  }
}
