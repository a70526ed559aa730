import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

@AutoRelease
class AutomaticReleaseWithin {
  @MustRelease("close")
  static class Page {
    int height() {
      return 1;
    }

    void close() {}
  }

  private static int height(Page page) {
    return page.height();
  }

  int run() {
    Page page = new Page();
    int height = height(page = new Page()); //! own.leak.overwritten
    page.close();
    return height;
  }
}
