import dev.freehold.Mut;
import shared.Res;

class TwoWriters {
  static void run(@Mut Res res) {
    @Mut Res first = res;
    @Mut Res second = res; //! borrow.mut.twice
    first.set(1);
    second.set(2);
  }
}
