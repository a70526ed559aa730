import dev.freehold.Ref;
import shared.Res;

class LambdaTakesOver {
  interface Inspection {
    boolean passes(@Ref Res res);
  }

  static Inspection strict() {
    return (@Ref Res res) -> {
      int value = res.get();
      return value > 0;
    };
  }
}
