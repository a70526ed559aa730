import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import dev.freehold.Own;

@AutoRelease
class AutomaticReleaseTakesArguments {
  @MustRelease("release")
  static class Page {
    void release(@Own Page this, int reason) {}
  }

  void run() {
    Page page = new Page();
    System.out.println(page);
  } //! own.leak
}
