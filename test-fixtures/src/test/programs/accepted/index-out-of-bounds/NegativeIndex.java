import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

class NegativeIndex {
  @FixedPool(capacity = 4)
  interface Level {
    @Length(4)
    Longs sizes();
  }

  static long last(Level level) {
    return level.sizes().get(level.sizes().length() - 1);
  }
}
