import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface FirstOfLoopClosed {
  int size();

  void size(int value);

  static void run(@Mut FirstOfLoopClosedPool scratch, int rounds) {
    for (int round = 0; round < rounds; round++) {
      Frame<FirstOfLoopClosed> input = scratch.push();
      Frame<FirstOfLoopClosed> output = scratch.push();
      output.alloc().size(round);
      if (round > 3) {
        output.close();
        input.close();
        return;
      }
      output.close();
      input.close();
    }
  }
}
