import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** What a context lends is not the caller's to release. */
class ResultOfContextReleased {
  @MustRelease("close")
  static class ExpressionContext {
    private final @Own Res ownResult = Res.open();

    @Ref
    Res evaluate() {
      return ownResult;
    }

    @Own
    Res takeResult() {
      return ownResult; //! move.out.of.borrow
    }

    void close() {
      ownResult.close();
    }
  }

  static void twice() {
    ExpressionContext ownContext = new ExpressionContext();
    Res refResult = ownContext.evaluate();
    refResult.close(); //! move.out.of.borrow
    ownContext.close();
  }
}
