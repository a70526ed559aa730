import dev.freehold.PolyOwn;
import shared.Res;

class PolyOwnNotGivenBack {
  static @PolyOwn Res check(@PolyOwn Res res) {
    if (res.get() < 0) {
      return null; //! own.leak
    }
    return res;
  }

  static @PolyOwn Res require(@PolyOwn Res res) {
    if (res.get() == 0) {
      throw new IllegalStateException(); //! own.leak
    }
    return res;
  }
}
