import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

class ConstantOfOtherLength {
  static final int DEPTH = 8;

  @FixedPool(capacity = 4)
  interface Book {
    @Length(DEPTH)
    Longs bids();

    @Length(DEPTH)
    Longs asks();
  }

  static void run(@Mut Book book) {
    book.bids().set(DEPTH - 1, 100);
    book.asks().set(DEPTH - 1, 100);
  }
}
