import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class BorrowOrOwnerLent {
  static int sum(@Ref Res first, @Ref Res second) {
    return first.get() + second.get();
  }

  static int run(@Mut Res res, boolean choice) {
    @Mut Res borrow = res;
    return sum(choice ? res : borrow, res); //! borrow.mut.conflict
  }
}
