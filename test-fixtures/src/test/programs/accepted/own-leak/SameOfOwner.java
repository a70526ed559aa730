import dev.freehold.Ref;
import shared.Res;

class SameOfOwner {
  static <T extends @Ref Object> T same(T value) {
    return value;
  }

  static void run() {
    Res res = same(new Res());
    res.close();
  }
}
