import java.util.function.IntSupplier;
import shared.Res;

class MethodReferenceAfter {
  void run() {
    Res res = Res.open();
    res.close();
    IntSupplier get = res::get; //! use.after.release
    get.getAsInt();
  }
}
