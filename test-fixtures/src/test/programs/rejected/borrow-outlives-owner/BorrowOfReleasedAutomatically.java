import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import dev.freehold.Ref;

@AutoRelease
class BorrowOfReleasedAutomatically {
  @MustRelease("close")
  static class Page {
    int height() {
      return 1;
    }

    void close() {}
  }

  int run() {
    @Ref Page last;
    {
      Page page = new Page();
      last = page; //! borrow.outlives.owner
    }
    return last.height();
  }
}
