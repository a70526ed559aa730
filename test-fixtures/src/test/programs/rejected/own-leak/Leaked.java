import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record Leaked(@Own Res res) {
  void close() {
    res.close();
  }

  static void run() {
    Leaked pair = new Leaked(Res.open());
    pair.res().get();
  } //! own.leak
}
