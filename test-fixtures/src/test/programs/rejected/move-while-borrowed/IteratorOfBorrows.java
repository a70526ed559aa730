import dev.freehold.Ref;
import java.util.Iterator;
import java.util.List;
import shared.Res;

class IteratorOfBorrows {
  int run() {
    Res res = Res.open();
    Iterator<@Ref Res> all = List.of(res).iterator();
    res.close(); //! move.while.borrowed
    return all.next().get();
  }
}
