import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record OwnedComponent(@Own Res res, int n) {
  void close() {
    res.close();
  }

  static int run() {
    OwnedComponent pair = new OwnedComponent(Res.open(), 1);
    int value = pair.res().get() + pair.n();
    pair.close();
    return value;
  }
}
