import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class WildcardOfOwned {
  int run(Consumer<? super @Own Res> taker) {
    Res res = Res.open();
    taker.accept(res);
    return res.get(); //! use.after.move
  }
}
