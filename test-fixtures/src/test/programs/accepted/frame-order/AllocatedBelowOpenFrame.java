import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface AllocatedBelowOpenFrame {
  double value();

  void value(double value);

  static void run(@Mut AllocatedBelowOpenFramePool sums) {
    try (Frame<AllocatedBelowOpenFrame> outer = sums.push()) {
      outer.alloc().value(2);
      try (Frame<AllocatedBelowOpenFrame> inner = sums.push()) {
        inner.alloc().value(1);
      }
    }
  }
}
