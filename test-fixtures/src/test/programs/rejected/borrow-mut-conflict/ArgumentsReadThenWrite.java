import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class ArgumentsReadThenWrite {
  void run() {
    Res res = Res.open();
    copy(res, res); //! borrow.mut.conflict
    res.close();
  }

  static void copy(@Ref Res from, @Mut Res to) {
    to.set(from.get());
  }
}
