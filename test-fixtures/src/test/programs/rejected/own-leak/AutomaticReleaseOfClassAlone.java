import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

class AutomaticReleaseOfClassAlone {
  @MustRelease("close")
  static class Page {
    void close() {}
  }

  @AutoRelease
  static class Inside {
    void run() {
      Page page = new Page();
      System.out.println(page);
    }
  }

  @AutoRelease
  void released() {
    Page page = new Page();
    System.out.println(page);
  }

  void run() {
    Page page = new Page();
    System.out.println(page);
  } //! own.leak
}
