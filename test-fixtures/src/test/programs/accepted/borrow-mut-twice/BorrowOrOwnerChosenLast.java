import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class BorrowOrOwnerChosenLast {
  static int run(@Mut Res res, boolean choice) {
    @Mut Res borrow = res;
    borrow.set(1);
    @Ref Res chosen = choice ? borrow : res;
    return chosen.get() + chosen.get();
  }

  static void ofOthers(@Mut Res first, @Mut Res second, boolean choice) {
    @Mut Res one = first;
    @Mut Res other = second;
    Res chosen = choice ? one : other;
    chosen.set(1);
    chosen.set(2);
    one.set(3);
    other.set(4);
  }
}
