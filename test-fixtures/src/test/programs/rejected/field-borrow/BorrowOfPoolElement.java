import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

class BorrowOfPoolElement {
  private @Ref Order order; //! field.borrow

  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }
}
