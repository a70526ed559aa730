// since 21
import dev.freehold.Ref;
import shared.Res;

class SwitchOnType {
  int run(@Ref Object object) {
    return switch (object) {
      case Res res -> {
        res.close(); //! move.out.of.borrow
        yield 1;
      }
      default -> 0;
    };
  }
}
