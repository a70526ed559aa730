import dev.freehold.Ref;
import java.util.function.Function;
import shared.Res;

class FunctionOfBorrowed {
  static int apply(Function<@Ref Res, Integer> function) {
    Res res = Res.open();
    int value = function.apply(res);
    res.close();
    return value;
  }

  static int run() {
    return apply(res -> res.get()) + apply(Res::get);
  }
}
