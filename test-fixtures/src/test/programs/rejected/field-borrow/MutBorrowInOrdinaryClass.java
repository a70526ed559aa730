import dev.freehold.Mut;
import shared.Res;

class MutBorrowInOrdinaryClass {
  private @Mut Res res; //! field.borrow
}
