import dev.freehold.Mut;
import dev.freehold.memory.OwnSlot;
import shared.Res;

/** Who takes the result of an expression has to release it. */
class TakenResultNotReleased {
  static int use(@Mut OwnSlot<Res> mutContext) {
    Res ownResult = mutContext.take();
    return ownResult == null ? 0 : ownResult.get(); //! own.leak.maybe
  }

  static void forgotten(@Mut OwnSlot<Res> mutContext) {
    mutContext.take(); //! own.leak.maybe
  }
}
