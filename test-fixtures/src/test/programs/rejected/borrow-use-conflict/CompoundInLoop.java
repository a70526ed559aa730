import dev.freehold.Mut;
import shared.Res;

class CompoundInLoop {
  static void run(@Mut Res total, int[] numbers) {
    @Mut Res sum = total;
    for (int number : numbers) {
      total.value += number; //! borrow.use.conflict
      sum.set(sum.get() + number);
    }
  }
}
