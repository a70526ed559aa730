import dev.freehold.Mut;
import shared.Res;

class SameArgumentTwice {
  static void run(@Mut Res res) {
    transfer(res, res); //! borrow.mut.twice
  }

  static void transfer(@Mut Res from, @Mut Res to) {
    to.set(from.get());
    from.set(0);
  }
}
