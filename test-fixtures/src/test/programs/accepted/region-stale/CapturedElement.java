import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface CapturedElement {
  int count();

  void count(int value);

  static void run(@Mut CapturedElementPool cells, int rounds) {
    CapturedElement cell = cells.alloc();
    if (cell == null) {
      return;
    }
    cell.count(0);
    try {
      repeat(rounds, () -> cell.count(cell.count() + 1));
      repeat(rounds, () -> cell.count(0));
    } finally {
      cells.reset();
    }
  }

  static void repeat(int rounds, @NonEscaping Runnable task) {
    for (int round = 0; round < rounds; round++) {
      task.run();
    }
  }
}
