import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import java.util.Iterator;
import shared.Res;

@MustRelease("close")
class IteratorOfResource {
  private final @Own OwnList<Res> pages = OwnList.create();

  Iterator<Integer> values() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < pages.size(); //! capture.escapes
      }

      @Override
      public Integer next() {
        return pages.get(next++).get();
      }
    };
  }

  void close() {
    pages.close();
  }
}
