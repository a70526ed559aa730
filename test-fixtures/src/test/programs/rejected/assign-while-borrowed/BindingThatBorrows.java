// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;

class BindingThatBorrows {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static void write(@Mut Page page) {
    if (page instanceof @Mut Page copy) {
      page.lines = 1; //! assign.while.borrowed
      copy.lines = 2;
    }
  }
}
