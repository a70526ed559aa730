// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;

class BindingOfOwner {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static void end(@Own Page page) {
    if (page instanceof @Mut Page lent) {
      lent.lines = 2;
    }
    page.close();
  }
}
