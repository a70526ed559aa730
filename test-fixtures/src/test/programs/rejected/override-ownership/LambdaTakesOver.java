import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class LambdaTakesOver {
  interface Inspection {
    boolean passes(@Ref Res res);
  }

  static Inspection strict() {
    return (@Own Res res) -> { //! override.ownership
      int value = res.get();
      res.close();
      return value > 0;
    };
  }
}
