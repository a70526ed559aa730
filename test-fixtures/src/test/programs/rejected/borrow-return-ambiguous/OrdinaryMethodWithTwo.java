import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class OrdinaryMethodWithTwo {
  private int calls;

  @Ref
  Res pick(Res first, @Mut Res second) { //! borrow.return.ambiguous
    calls++;
    return calls % 2 == 0 ? first : second;
  }
}
