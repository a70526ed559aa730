import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface FreedTwice {
  long id();

  void id(long value);

  static void run(FreedTwicePool pool) {
    FreedTwice order = pool.alloc();
    pool.free(order);
    pool.free(order); //! release.twice
  }
}
