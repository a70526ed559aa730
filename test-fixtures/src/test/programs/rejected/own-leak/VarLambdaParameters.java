import dev.freehold.Own;
import shared.Res;

class VarLambdaParameters {
  interface Merge {
    @Own
    Res merge(@Own Res left, @Own Res right);
  }

  static Merge first() {
    return (var left, var right) -> {
      left.set(right.get());
      return left; //! own.leak
    };
  }
}
