import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

@AutoRelease
class AutomaticReleaseOutlived {
  @MustRelease("close")
  static class Page {
    void close() {}
  }

  void run(boolean wanted) {
    Page last = null;
    if (wanted) {
      Page page = new Page();
      last = page;
    }
    System.out.println(last);
  } //! own.leak.maybe
}
