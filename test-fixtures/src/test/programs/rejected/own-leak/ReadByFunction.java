import dev.freehold.Ref;
import java.util.function.Function;
import shared.Res;

class ReadByFunction {
  static int run(Function<@Ref Res, Integer> size) {
    return size.apply(new Res()); //! own.leak
  }
}
