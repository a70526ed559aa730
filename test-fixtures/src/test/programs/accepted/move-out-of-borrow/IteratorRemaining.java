import dev.freehold.Ref;
import java.util.Iterator;
import shared.Res;

class IteratorRemaining {
  static void run(Iterator<@Ref Res> all) {
    all.forEachRemaining(Res::get);
    all.forEachRemaining(each -> Res.read(each));
  }
}
