import dev.freehold.PolyOwn;
import shared.Res;

class PolyOwnBody {
  static @PolyOwn Res closes(@PolyOwn Res res) {
    res.close(); //! move.out.of.borrow
    return null;
  }

  static @PolyOwn Res takes(@PolyOwn Res res) {
    Res.take(res); //! move.out.of.borrow
    return null;
  }
}
