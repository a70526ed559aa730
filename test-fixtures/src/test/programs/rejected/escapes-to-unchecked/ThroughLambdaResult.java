import java.util.function.Supplier;
import shared.Res;

class ThroughLambdaResult {
  void run() {
    Supplier<Object> make = () -> Res.open(); //! escapes.to.unchecked
    make.get();
  }
}
