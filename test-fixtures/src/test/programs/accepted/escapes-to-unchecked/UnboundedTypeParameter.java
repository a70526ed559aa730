import dev.freehold.Ref;
import shared.Res;

class UnboundedTypeParameter {
  static <T extends @Ref Object> boolean isNull(T value) {
    return value == null;
  }

  static boolean test(Res res) {
    return isNull(res);
  }
}
