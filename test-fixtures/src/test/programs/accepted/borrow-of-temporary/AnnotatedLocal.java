import dev.freehold.Own;
import shared.Res;

class AnnotatedLocal {
  static int run(boolean fresh, Res other) {
    if (fresh) {
      @Own Res reader = Res.open();
      int value = reader.get();
      reader.close();
      return value;
    }
    return other.get();
  }
}
