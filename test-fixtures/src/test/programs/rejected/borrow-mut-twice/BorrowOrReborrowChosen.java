import dev.freehold.Mut;
import shared.Res;

class BorrowOrReborrowChosen {
  static void run(@Mut Res res, boolean choice) {
    @Mut Res borrow = res;
    @Mut Res reborrow = borrow;
    Res chosen = choice ? borrow : reborrow;
    chosen.set(1); //! borrow.mut.twice
    reborrow.set(2);
  }
}
