import java.util.function.IntSupplier;
import shared.Res;

class EitherLambda {
  static IntSupplier of(Res res, boolean live) {
    int value = res.get();
    return live ? () -> value : () -> 0;
  }
}
