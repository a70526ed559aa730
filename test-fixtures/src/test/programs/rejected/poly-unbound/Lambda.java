import dev.freehold.PolyOwn;
import shared.Res;

class Lambda {
  interface Check {
    @PolyOwn Res apply(@PolyOwn Res res);
  }

  static void run() {
    Check check = res -> res; //! poly.unbound
  }
}
