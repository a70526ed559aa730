import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

class FrameLeftOpen {
  @StackPool(capacity = 8)
  interface Sum {
    double value();

    void value(double value);
  }

  static double run(SumPool sums) {
    try (Frame<Sum> frame = sums.push()) {
      Sum sum = frame.alloc();
      sum.value(1.5);
      return sum.value();
    }
  }
}
