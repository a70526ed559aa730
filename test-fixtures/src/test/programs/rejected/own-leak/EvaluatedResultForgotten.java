import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

/** Who takes the result of an expression from its context has to release it. */
class EvaluatedResultForgotten {
  interface ExpressionContext {
    @Own
    Res takeResult(@Mut ExpressionContext this);
  }

  static int use(@Mut ExpressionContext mutContext) {
    Res ownResult = mutContext.takeResult();
    return ownResult.get(); //! own.leak
  }

  static void ignored(@Mut ExpressionContext mutContext) {
    mutContext.takeResult(); //! own.leak
  }
}
