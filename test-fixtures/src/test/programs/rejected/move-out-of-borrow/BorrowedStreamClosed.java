// with -Afreehold.track=closeables
import java.io.IOException;
import java.io.InputStream;

class BorrowedStreamClosed {
  int run(InputStream in) throws IOException {
    int first = in.read();
    in.close(); //! move.out.of.borrow
    return first;
  }
}
