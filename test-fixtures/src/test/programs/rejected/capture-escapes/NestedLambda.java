import java.util.function.Supplier;
import shared.Res;

class NestedLambda {
  Supplier<Runnable> run(Res res) {
    return () -> () -> res.get(); //! capture.escapes
  }
}
