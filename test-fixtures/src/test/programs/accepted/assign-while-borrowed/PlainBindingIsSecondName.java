// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;

class PlainBindingIsSecondName {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static void write(@Mut Page page) {
    if (page instanceof Page same) {
      page.lines = 1;
      same.lines = 2;
      page.lines = 3;
    }
  }
}
