import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class HandedOverThenReturned {
  static @Own Res end(@Own Res res) {
    @Ref Res self = res.self();
    self.get();
    return res;
  }
}
