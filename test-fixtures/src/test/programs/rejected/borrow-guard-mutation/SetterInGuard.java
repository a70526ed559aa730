// since 21
import dev.freehold.Mut;
import shared.Res;

class SetterInGuard {
  static int run(@Mut Res res) {
    return switch (res) {
      case Res r when changed(res) -> 1; //! borrow.guard.mutation
      case Res r -> r.get();
    };
  }

  static boolean changed(@Mut Res res) {
    res.set(1);
    return true;
  }
}
