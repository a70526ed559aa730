// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Ref;

class CaseThatReads {
  @MustRelease("close")
  static class Page {
    int lines;

    void close() {}
  }

  static int write(@Mut Page page) {
    return switch (page) {
      case @Ref Page seen -> {
        page.lines = 1; //! assign.while.borrowed
        yield seen.lines;
      }
    };
  }
}
