import dev.freehold.Ref;
import java.util.Iterator;
import shared.Res;

class IteratorOfBorrows {
  void run(Iterator<@Ref Res> all) {
    all.next().close(); //! move.out.of.borrow
  }
}
