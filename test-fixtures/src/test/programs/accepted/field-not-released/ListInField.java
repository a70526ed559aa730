import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListInField {
  @MustRelease("close")
  static class Book {
    private final @Own OwnList<Res> pages = OwnList.create();

    void add(@Mut Book this, @Own Res page) {
      pages.add(page);
    }

    int first() {
      return pages.get(0).get();
    }

    void close() {
      pages.close();
    }
  }

  static int run() {
    Book book = new Book();
    book.add(Res.open());
    int first = book.first();
    book.close();
    return first;
  }
}
