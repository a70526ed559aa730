import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface BorrowFreed {
  long id();

  void id(long value);

  static void run(BorrowFreedPool pool, BorrowFreed order) {
    pool.free(order); //! move.out.of.borrow
  }
}
