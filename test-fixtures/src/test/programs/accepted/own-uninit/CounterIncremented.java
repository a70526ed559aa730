import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

class CounterIncremented {
  @RegionPool(bytes = 4096)
  interface Word {
    int count();

    void count(int value);
  }

  static void run(@Mut WordPool words) {
    Word word = words.alloc();
    if (word != null) {
      word.count(0);
      word.count(word.count() + 1);
    }
  }
}
