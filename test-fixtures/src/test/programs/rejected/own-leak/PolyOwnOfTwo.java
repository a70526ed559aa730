import dev.freehold.PolyOwn;
import shared.Res;

class PolyOwnOfTwo {
  static @PolyOwn Res first(@PolyOwn Res one, @PolyOwn Res other) {
    return one; //! own.leak
  }
}
