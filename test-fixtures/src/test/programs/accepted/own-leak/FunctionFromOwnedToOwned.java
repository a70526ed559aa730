import dev.freehold.Own;
import java.util.function.UnaryOperator;
import shared.Res;

class FunctionFromOwnedToOwned {
  static void run(UnaryOperator<@Own Res> change) {
    change.apply(Res.open()).close();
  }

  static void same() {
    run(res -> res);
  }
}
