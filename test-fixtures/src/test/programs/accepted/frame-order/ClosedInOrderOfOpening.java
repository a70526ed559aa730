import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface ClosedInOrderOfOpening {
  int depth();

  void depth(int value);

  static void run(@Mut ClosedInOrderOfOpeningPool calls) {
    Frame<ClosedInOrderOfOpening> first = calls.push();
    Frame<ClosedInOrderOfOpening> second = calls.push();
    Frame<ClosedInOrderOfOpening> third = calls.push();
    third.close();
    second.close();
    first.close();
  }
}
