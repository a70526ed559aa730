import dev.freehold.Ref;
import shared.Res;

class ReturnedAsObject {
  static @Ref Object hide(Res res) {
    return res;
  }
}
