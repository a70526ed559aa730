import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import shared.Res;

class ResultAlone {
  static @PolyOwn Res fresh(@Ref Res like) { //! poly.unbound
    return new Res();
  }
}
