import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;
import java.io.IOException;

@AutoRelease
class AutomaticReleaseThrows {
  @MustRelease("close")
  static class Page {
    void close() throws IOException {}
  }

  void run() {
    Page page = new Page();
    System.out.println(page);
  } //! own.leak

  void declared() throws IOException {
    Page page = new Page();
    System.out.println(page);
  }

  void caught() {
    try {
      Page page = new Page();
      System.out.println(page);
    } catch (Exception e) {
      System.out.println(e);
    }
  }
}
