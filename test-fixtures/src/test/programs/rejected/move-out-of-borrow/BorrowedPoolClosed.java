import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface BorrowedPoolClosed {
  long id();

  void id(long value);

  static void run(BorrowedPoolClosedPool pool) {
    pool.close(); //! move.out.of.borrow
  }
}
