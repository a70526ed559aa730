import dev.freehold.Ref;
import shared.Res;

class BorrowOfLocalReturned {
  @Ref Res run() {
    Res res = Res.open();
    @Ref Res reader = res;
    return reader; //! borrow.return.local
  }
}
