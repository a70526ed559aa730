import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

class NewInEachIteration {
  @StackPool(capacity = 8)
  interface Cell {
    long value();

    void value(long value);
  }

  static long run(CellPool cells, int n) {
    long sum = 0;
    try (Frame<Cell> frame = cells.push()) {
      for (int i = 0; i < n; i++) {
        Cell cell = frame.alloc();
        if (i == 0) {
          cell.value(1);
        }
        sum += cell.value(); //! own.uninit
      }
    }
    return sum;
  }
}
