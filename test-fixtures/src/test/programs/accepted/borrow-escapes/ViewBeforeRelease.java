import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class ViewBeforeRelease {
  private final @Ref Res res;

  ViewBeforeRelease(@Ref Res res) {
    this.res = res;
  }

  int get() {
    return res.get();
  }

  static int run() {
    Res res = Res.open();
    ViewBeforeRelease view = new ViewBeforeRelease(res);
    int n = view.get();
    res.close();
    return n;
  }
}
