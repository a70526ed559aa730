import dev.freehold.Ref;
import shared.Res;

class OrdinaryMethodWithTwo {
  private int calls;

  @Ref
  Res pick(Res first, int divisor) {
    calls++;
    return calls % divisor == 0 ? first : first.self();
  }
}
