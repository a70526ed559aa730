import dev.freehold.Ref;
import shared.Res;

class SelfOfLocalReturned {
  @Ref Res run() {
    Res res = Res.open();
    return res.self(); //! borrow.return.local
  }
}
