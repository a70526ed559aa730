// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;

class CaseThatBorrows {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static void write(@Mut Page page, boolean odd) {
    switch (page) {
      case @Mut Page copy when odd -> {
        page.lines = 1; //! assign.while.borrowed
        copy.lines = 2;
      }
      case Page same -> {
        page.lines = 1;
        same.lines = 2;
      }
    }
  }
}
