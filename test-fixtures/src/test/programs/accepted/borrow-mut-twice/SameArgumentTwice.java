import dev.freehold.Mut;
import shared.Res;

class SameArgumentTwice {
  static void run(@Mut Res res, @Mut Res other) {
    transfer(res, other);
  }

  static void transfer(@Mut Res from, @Mut Res to) {
    to.set(from.get());
    from.set(0);
  }
}
