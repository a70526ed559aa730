import dev.freehold.Mut;
import shared.Res;

class BothArgumentsMut {
  static void swap(@Mut Res a, @Mut Res b) {
    int value = a.get();
    a.set(b.get());
    b.set(value);
  }

  void run() {
    Res res = Res.open();
    swap(res, res); //! borrow.mut.twice
    res.close();
  }
}
