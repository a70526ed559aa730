import dev.freehold.Ref;
import shared.Res;

class SameUsedTwice {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static int use() {
    Res first = Res.open();
    Res second = same(first);
    second.close();
    return first.get(); //! use.after.release
  }
}
