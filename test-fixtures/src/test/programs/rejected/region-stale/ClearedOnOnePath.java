import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface ClearedOnOnePath {
  long price();

  void price(long value);

  static long run(@Mut ClearedOnOnePathPool quotes, boolean full) {
    ClearedOnOnePath last = quotes.alloc();
    if (last == null) {
      return 0;
    }
    last.price(100);
    if (full) {
      quotes.reset();
    }
    return last.price(); //! region.stale
  }
}
