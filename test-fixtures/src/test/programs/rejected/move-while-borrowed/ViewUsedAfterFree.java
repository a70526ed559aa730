import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface ViewUsedAfterFree {
  @Length(8)
  Text symbol();

  static String run(ViewUsedAfterFreePool pool) {
    ViewUsedAfterFree order = pool.alloc();
    Text symbol = order.symbol();
    pool.free(order); //! move.while.borrowed
    return symbol.toString();
  }
}
