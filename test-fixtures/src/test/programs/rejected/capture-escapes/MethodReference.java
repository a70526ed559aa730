import java.util.function.IntSupplier;
import shared.Res;

class MethodReference {
  void run(Res res) {
    IntSupplier get = res::get; //! capture.escapes
    get.getAsInt();
  }
}
