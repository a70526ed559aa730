import dev.freehold.Ref;
import java.util.Iterator;
import java.util.List;
import shared.Res;

class IteratorOfList {
  static int run(List<@Ref Res> list) {
    int sum = 0;
    for (Iterator<@Ref Res> all = list.iterator(); all.hasNext(); ) {
      Res each = all.next();
      sum += each.get();
    }
    return sum;
  }
}
