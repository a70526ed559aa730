// since 21
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;
import shared.Res;

class LambdaInGuard {
  static int run(@Mut Res res) {
    return switch (res) {
      case Res r when test(() -> res.get()) -> 1;
      case Res r -> r.get();
    };
  }

  static boolean test(@NonEscaping IntSupplier action) {
    return action.getAsInt() > 0;
  }
}
