import dev.freehold.Mut;
import shared.Res;

class NumberReadBefore {
  static void fill(@Mut Res res, int value) {
    res.set(value);
  }

  static void run(@Mut Res res) {
    fill(res, res.get() + 1); //! borrow.mut.conflict
    res.set(res.get() * 2);
  }
}
