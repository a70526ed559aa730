import dev.freehold.Own;
import java.util.Iterator;
import shared.Res;

/** What is left in it is lost. */
class IteratorOfOwned {
  void run(Iterator<@Own Res> all) {
    all.next().close();
  } //! own.leak
}
