// since 21
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

class LambdaInGuard {
  static int run(@Mut Res res) {
    return switch (res) {
      case Res r when test(() -> res.set(1)) -> 1; //! borrow.guard.mutation
      case Res r -> r.get();
    };
  }

  static boolean test(@NonEscaping Runnable action) {
    action.run();
    return true;
  }
}
