// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Ref;

class BindingEndsBeforeUse {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static void write(@Mut Page page, boolean odd) {
    switch (page) {
      case @Mut Page copy when odd -> {
        copy.lines = 2;
        page.lines = 1;
      }
      case @Mut Page copy -> copy.lines = 3;
    }
    page.lines = 4;
  }

  static int read(@Mut Page page) {
    if (page instanceof @Ref Page seen) {
      int before = seen.lines;
      page.lines = before + 1;
    }
    return page.lines;
  }
}
