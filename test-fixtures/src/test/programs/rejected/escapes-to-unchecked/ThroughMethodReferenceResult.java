import java.util.function.Supplier;
import shared.Res;

class ThroughMethodReferenceResult {
  void run() {
    Supplier<Object> make = Res::open; //! escapes.to.unchecked
    make.get();
  }
}
