import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

@AutoRelease
class ReleasedAutomaticallyBefore {
  @MustRelease("close")
  static class Page {
    int height() {
      return 1;
    }

    void close() {}
  }

  int refill(int count) {
    Page page = new Page();
    int sum = 0;
    while (sum < count) {
      sum += page.height();
      page = new Page();
    }
    return sum;
  }
}
