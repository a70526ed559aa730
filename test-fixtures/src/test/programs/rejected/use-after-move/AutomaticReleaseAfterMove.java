import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import dev.freehold.Own;

@AutoRelease
class AutomaticReleaseAfterMove {
  @MustRelease("close")
  static class Page {
    int height() {
      return 1;
    }

    void close() {}
  }

  private static void keep(@Own Page page) {}

  int run(boolean kept) {
    Page page = new Page();
    Page other = new Page();
    keep(page);
    return page.height(); //! use.after.move
  }
}
