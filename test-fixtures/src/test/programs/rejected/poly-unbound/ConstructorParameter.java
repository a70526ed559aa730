import dev.freehold.PolyOwn;
import shared.Res;

class ConstructorParameter {
  ConstructorParameter(@PolyOwn Res res) { //! poly.unbound
    res.get();
  }
}
