import dev.freehold.PolyOwn;
import shared.Res;

class PolyOwnFresh {
  static @PolyOwn Res orNew(@PolyOwn Res res) {
    return res == null ? new Res() : res; //! borrow.return.local
  }
}
