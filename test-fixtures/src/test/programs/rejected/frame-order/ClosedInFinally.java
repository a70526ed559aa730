import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface ClosedInFinally {
  int size();

  void size(int value);

  static int run(@Mut ClosedInFinallyPool scratch) {
    Frame<ClosedInFinally> lower = scratch.push();
    Frame<ClosedInFinally> upper = scratch.push();
    try {
      ClosedInFinally top = upper.alloc();
      top.size(1);
      return top.size();
    } finally {
      lower.close(); //! frame.order
      upper.close();
    }
  }
}
