import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class OneBorrowedParameter {
  static @Ref Res pick(Res a, @Own Res b) {
    b.close();
    return a;
  }
}
