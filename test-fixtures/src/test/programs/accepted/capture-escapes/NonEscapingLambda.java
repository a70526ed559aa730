import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;
import shared.Res;

class NonEscapingLambda {
  void run() {
    Res res = Res.open();
    now(() -> res.get());
    now(res::get);
    res.close();
  }

  static void now(@NonEscaping IntSupplier action) {
    action.getAsInt();
  }
}
