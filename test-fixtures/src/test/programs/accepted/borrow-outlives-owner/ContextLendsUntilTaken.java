import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import dev.freehold.memory.OwnSlot;
import shared.Res;

/** An expression's result is its context's until somebody takes it. */
class ContextLendsUntilTaken {
  @MustRelease("close")
  static class ExpressionContext {
    private final @Own OwnSlot<Res> ownResult = OwnSlot.create();

    @Ref
    Res evaluate(@Mut ExpressionContext this, String refExpression) {
      Res ownBefore = ownResult.replace(Res.open());
      if (ownBefore != null) {
        ownBefore.close();
      }
      return ownResult.get();
    }

    @Own
    Res takeResult(@Mut ExpressionContext this) {
      return ownResult.take();
    }

    void close() {
      ownResult.close();
    }
  }

  /** The result of {@code 2 + 3} is looked at while the context is there. */
  static int lent() {
    ExpressionContext ownContext = new ExpressionContext();
    Res refResult = ownContext.evaluate("2 + 3");
    int value = refResult.get();
    ownContext.close();
    return value;
  }

  /** It is taken, and outlives the context. */
  static int taken() {
    ExpressionContext ownContext = new ExpressionContext();
    ownContext.evaluate("\"Hello\" + \" World\"");
    Res ownResult = ownContext.takeResult();
    ownContext.close();
    int value = ownResult.get();
    ownResult.close();
    return value;
  }

  /** {@code memory.x} is the memory's, and nobody need take it. */
  @View
  static class Memory {
    private final @Ref Res refX;

    Memory(@Ref Res refX) {
      this.refX = refX;
    }

    @Ref
    Res evaluateX() {
      return refX;
    }
  }

  static int direct(@Ref Res refX) {
    Res refValue = new Memory(refX).evaluateX();
    return refValue.get();
  }
}
