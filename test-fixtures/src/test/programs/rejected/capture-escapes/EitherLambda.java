import java.util.function.IntSupplier;
import shared.Res;

class EitherLambda {
  static IntSupplier of(Res res, boolean live) {
    return live ? () -> res.get() : () -> 0; //! capture.escapes
  }
}
