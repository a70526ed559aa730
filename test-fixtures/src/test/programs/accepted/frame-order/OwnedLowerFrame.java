import dev.freehold.Own;
import dev.freehold.pool.Frame;
import dev.freehold.pool.Init;
import dev.freehold.pool.StackPool;

class OwnedLowerFrame {
  @StackPool(capacity = 8, init = Init.ZERO)
  interface Cell {
    long value();

    void value(long value);
  }

  static void run(CellPool cells) {
    @Own Frame<Cell> lower = cells.push();
    try (Frame<Cell> upper = cells.push()) {
      upper.alloc().value(1);
    }
    lower.close();
  }
}
