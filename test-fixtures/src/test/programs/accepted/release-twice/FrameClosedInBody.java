import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

class FrameClosedInBody {
  @StackPool(capacity = 8)
  interface Sum {
    double value();

    void value(double value);
  }

  static double run(SumPool sums) {
    Frame<Sum> frame = sums.push();
    Sum sum = frame.alloc();
    sum.value(1.5);
    double value = sum.value();
    frame.close();
    return value;
  }
}
