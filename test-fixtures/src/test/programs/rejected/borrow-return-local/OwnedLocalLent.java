import dev.freehold.Ref;
import shared.Res;

class OwnedLocalLent {
  static @Ref Res make(int value) {
    Res made = Res.open();
    made.set(value);
    @Ref Res result = made;
    return result; //! borrow.return.local
  }
}
