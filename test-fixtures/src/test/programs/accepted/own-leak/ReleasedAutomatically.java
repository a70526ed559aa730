import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import dev.freehold.Own;

@AutoRelease
class ReleasedAutomatically {
  @MustRelease("close")
  static class Page {
    static @Own Page open() {
      return new Page();
    }

    int height() {
      return 1;
    }

    void close() {}
  }

  int sum(int pages) {
    Page first = Page.open();
    int sum = first.height();
    for (int i = 1; i < pages; i++) {
      Page next = Page.open();
      if (next.height() == 0) {
        return sum;
      }
      sum += next.height();
    }
    return sum;
  }

  void drop(@Own Page page) {
    Page.open();
    System.out.println(page.height());
  }

  Runnable task() {
    return () -> {
      Page page = Page.open();
      System.out.println(page.height());
    };
  }
}
