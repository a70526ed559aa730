import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class LocalVariable {
  static int run(@Ref Res lent) {
    @PolyOwn Res res = lent; //! poly.unbound
    Optional<@PolyOwn Res> none = Optional.empty(); //! poly.unbound
    return res.get();
  }
}
