import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class HandedOverThenReturned {
  static @Ref Res end(@Own Res res) {
    @Ref Res self = res.self(); //! borrow.past.release
    Res.take(res);
    return self;
  }
}
