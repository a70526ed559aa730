import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;
import shared.Res;

class CapturedAsLambdaResult {
  static int read(@NonEscaping IntSupplier source) {
    return source.getAsInt();
  }

  static int run(Res res) {
    return read(() -> res.get());
  }
}
