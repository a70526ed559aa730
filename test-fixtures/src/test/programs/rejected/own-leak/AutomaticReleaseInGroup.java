import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

@AutoRelease
class AutomaticReleaseInGroup {
  @MustRelease("close")
  static class Page {
    void close() {}
  }

  void run(int kind) {
    switch (kind) {
      case 1:
        Page page = new Page();
        System.out.println(page);
        break; //! own.leak
      default:
        System.out.println(kind);
    }
  }
}
