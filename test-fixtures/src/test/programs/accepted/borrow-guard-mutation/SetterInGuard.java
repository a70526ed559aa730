// since 21
import dev.freehold.Mut;
import shared.Res;

class SetterInGuard {
  static int run(@Mut Res res) {
    return switch (res) {
      case Res r when isSet(res) -> 1;
      case Res r -> {
        r.set(1);
        yield r.get();
      }
    };
  }

  static boolean isSet(Res res) {
    return res.get() != 0;
  }
}
