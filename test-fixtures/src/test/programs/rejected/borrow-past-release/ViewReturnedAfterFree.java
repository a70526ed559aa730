import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface ViewReturnedAfterFree {
  @Length(8)
  Text symbol();

  static @Ref Text run(@Own ViewReturnedAfterFree order, ViewReturnedAfterFreePool pool) {
    Text symbol = order.symbol(); //! borrow.past.release
    pool.free(order);
    return symbol;
  }
}
