import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** What a context lends ends with it, unless it was taken. */
class ResultOfClosedContext {
  @MustRelease("close")
  static class ExpressionContext {
    private final @Own Res ownResult = Res.open();

    @Ref
    Res evaluate() {
      return ownResult;
    }

    void close() {
      ownResult.close();
    }
  }

  static int late() {
    ExpressionContext ownContext = new ExpressionContext();
    Res refResult = ownContext.evaluate();
    ownContext.close(); //! move.while.borrowed
    return refResult.get();
  }
}
