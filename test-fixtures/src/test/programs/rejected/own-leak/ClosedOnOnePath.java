// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.OutputStream;

/** Who closes a result has it; and what a catch clause takes may come from anywhere in its try. */
class ClosedOnOnePath {
  abstract static class Library {
    abstract OutputStream getOutput();

    abstract void look(OutputStream out);
  }

  static void result(Library library) throws IOException {
    OutputStream out = library.getOutput();
    out.write(1); //! own.leak
    out.close();
  }

  static void caught(Library library) {
    try {
      OutputStream out = new java.io.FileOutputStream("a");
      library.look(out); //! own.leak
      out.close();
    } catch (Exception e) {
      System.err.println(e);
    }
  }
}
