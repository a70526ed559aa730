import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class SwapInMutMethod {
  private @Own Res res;

  SwapInMutMethod(@Own Res res) {
    this.res = res;
  }

  int peek() {
    return res == null ? 0 : res.get();
  }

  void close() {
    if (res != null) {
      res.close();
    }
  }
}
