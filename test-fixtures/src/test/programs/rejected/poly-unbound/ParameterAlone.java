import dev.freehold.PolyOwn;
import shared.Res;

class ParameterAlone {
  static int size(@PolyOwn Res res) { //! poly.unbound
    return res.get();
  }
}
