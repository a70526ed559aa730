import dev.freehold.Mut;
import shared.Res;

class AliasesBothMut {
  static void swap(@Mut Res a, @Mut Res b) {
    b.set(a.get());
  }

  void run(@Mut Res res) {
    Res alias = res;
    swap(res, alias); //! borrow.mut.twice
  }
}
