// since 21
import dev.freehold.Ref;
import shared.Res;

class SwitchOnType {
  int run(@Ref Object object) {
    return switch (object) {
      case Res res when res.get() > 1 -> res.get();
      case Res res -> 1;
      default -> 0;
    };
  }
}
