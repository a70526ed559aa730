import dev.freehold.Own;
import java.util.Iterator;
import shared.Res;

class IteratorOfOwned {
  void run(Iterator<@Own Res> all) {
    while (all.hasNext()) {
      all.next().close();
    }
  }
}
