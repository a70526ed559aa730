import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class OwnedParameterReturnedAsRef {
  @Ref Res run(@Own Res res) {
    return res; //! borrow.return.local
  }
}
