import dev.freehold.Ref;
import shared.Res;

class SameNotReleased {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static int run() {
    Res res = same(new Res());
    return res.get(); //! own.leak
  }
}
