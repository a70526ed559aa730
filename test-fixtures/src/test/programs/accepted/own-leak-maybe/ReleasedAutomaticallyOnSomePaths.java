import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import dev.freehold.Own;

@AutoRelease
class ReleasedAutomaticallyOnSomePaths {
  @MustRelease("close")
  static class Page {
    void close() {}
  }

  private static void keep(@Own Page page) {}

  void movedOnOneBranch(boolean kept) {
    Page page = new Page();
    if (kept) {
      keep(page);
    }
    System.out.println(kept);
  }

  void releasedOnOneBranch(@Own Page page, boolean now) {
    if (now) {
      page.close();
    }
    System.out.println(now);
  }

  void maybeThere(boolean wanted) {
    Page page = null;
    if (wanted) {
      page = new Page();
    }
    System.out.println(wanted);
  }

  int movedInALoop(int count) {
    Page page = new Page();
    for (int i = 0; i < count; i++) {
      if (i == 3) {
        keep(page);
        return i;
      }
    }
    return count;
  }
}
