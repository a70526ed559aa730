import dev.freehold.Ref;
import java.util.Iterator;
import shared.Res;

class IteratorOfBorrows {
  static int run(Iterator<@Ref Res> all) {
    int sum = 0;
    while (all.hasNext()) {
      sum += all.next().get();
    }
    return sum;
  }
}
