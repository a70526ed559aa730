import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class LambdaGivesOtherParameter {
  interface Choice {
    @From("first")
    @Ref
    Res of(Res first, Res second);
  }

  static int value(Choice choice, Res first, Res second) {
    return choice.of(first, second).get();
  }

  static int run(Res first, Res second) {
    return value((left, right) -> right, first, second); //! borrow.escapes
  }
}
