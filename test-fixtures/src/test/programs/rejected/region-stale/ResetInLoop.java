import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface ResetInLoop {
  long total();

  void total(long value);

  static long run(@Mut ResetInLoopPool rows, int batches) {
    ResetInLoop sum = rows.alloc();
    if (sum == null) {
      return 0;
    }
    sum.total(0);
    for (int batch = 0; batch < batches; batch++) {
      sum.total(sum.total() + batch); //! region.stale
      rows.reset();
    }
    return 0;
  }
}
