// with -Afreehold.track=closeables
import dev.freehold.Ref;
import java.io.IOException;
import java.io.InputStream;

class BorrowedStreamClosed {
  int run(@Ref InputStream in) throws IOException {
    int first = in.read();
    in.close(); //! move.out.of.borrow
    return first;
  }
}
