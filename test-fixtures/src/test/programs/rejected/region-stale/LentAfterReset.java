import dev.freehold.Mut;
import dev.freehold.pool.Region;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface LentAfterReset {
  long price();

  void price(long value);

  static long run(@Mut Region<LentAfterReset> quotes) {
    LentAfterReset low = quotes.alloc();
    LentAfterReset high = quotes.alloc();
    if (low == null || high == null) {
      return 0;
    }
    low.price(1);
    high.price(2);
    quotes.reset();
    return spread(low, high); //! region.stale
  }

  static long spread(LentAfterReset low, LentAfterReset high) {
    return high.price() - low.price();
  }
}
