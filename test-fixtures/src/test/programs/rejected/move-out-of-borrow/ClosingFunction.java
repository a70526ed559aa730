import dev.freehold.Ref;
import java.util.function.Function;
import shared.Res;

class ClosingFunction {
  static void run() {
    Function<@Ref Res, Integer> size =
        res -> {
          int value = res.get();
          res.close(); //! move.out.of.borrow
          return value;
        };
  }
}
