import dev.freehold.Mut;
import shared.Res;

class LocalReturnedAsMut {
  @Mut Res run() {
    Res res = Res.open();
    return res; //! borrow.return.local
  }
}
