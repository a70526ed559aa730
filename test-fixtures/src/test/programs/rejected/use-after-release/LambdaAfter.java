import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;
import shared.Res;

class LambdaAfter {
  void run() {
    Res res = Res.open();
    res.close();
    now(() -> res.get()); //! use.after.release
  }

  static void now(@NonEscaping IntSupplier action) {
    action.getAsInt();
  }
}
