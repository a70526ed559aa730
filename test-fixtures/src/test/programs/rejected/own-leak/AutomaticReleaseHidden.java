import dev.freehold.AutoRelease;
import dev.freehold.MustRelease;

@AutoRelease
class AutomaticReleaseHidden {
  void run() {
    HiddenPage page = new HiddenPage();
    System.out.println(page);
  } //! own.leak
}

@MustRelease("close")
class HiddenPage {
  private void close() {}
}
