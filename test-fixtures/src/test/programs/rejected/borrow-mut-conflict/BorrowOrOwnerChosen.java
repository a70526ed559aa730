import dev.freehold.Mut;
import shared.Res;

class BorrowOrOwnerChosen {
  static int run(boolean[] choices) {
    Res res = Res.open();
    @Mut Res borrow = res;
    int sum = 0;
    for (boolean choice : choices) {
      Res chosen = choice ? borrow : res;
      sum += chosen.get(); //! borrow.mut.conflict
    }
    res.close();
    return sum;
  }
}
