import java.util.function.IntSupplier;
import shared.Res;

class InLambdaBody {
  void run() {
    IntSupplier get =
        () -> {
          try (Res res = Res.open()) {
            return res.get();
          }
        };
    get.getAsInt();
  }
}
