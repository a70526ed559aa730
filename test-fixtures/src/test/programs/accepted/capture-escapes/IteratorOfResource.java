import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class IteratorOfResource {
  private final @Own OwnList<Res> pages = OwnList.create();

  @Ref Values values() {
    return new Values(this);
  }

  @View
  static class Values {
    private final @Ref IteratorOfResource book;
    private int next;

    Values(@Ref IteratorOfResource book) {
      this.book = book;
    }

    boolean hasNext() {
      return next < book.pages.size();
    }

    int next(@Mut Values this) {
      return book.pages.get(next++).get();
    }
  }

  void close() {
    pages.close();
  }
}
