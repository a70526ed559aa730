import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class ViewOfReleased {
  private final @Ref Res res;

  ViewOfReleased(@Ref Res res) {
    this.res = res;
  }

  int get() {
    return res.get();
  }

  static int run() {
    Res res = Res.open();
    ViewOfReleased view = new ViewOfReleased(res);
    res.close(); //! move.while.borrowed
    return view.get();
  }
}
