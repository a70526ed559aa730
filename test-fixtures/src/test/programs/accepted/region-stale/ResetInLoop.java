import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface ResetInLoop {
  long total();

  void total(long value);

  static long run(@Mut ResetInLoopPool rows, int batches) {
    long all = 0;
    for (int batch = 0; batch < batches; batch++) {
      ResetInLoop sum = rows.alloc();
      if (sum == null) {
        return all;
      }
      sum.total(batch);
      all += sum.total();
      rows.reset();
    }
    return all;
  }
}
