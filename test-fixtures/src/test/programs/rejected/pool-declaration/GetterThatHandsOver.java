import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class GetterThatHandsOver {
  @FixedPool(capacity = 4)
  interface Order {
    @Own Span span(); //! pool.declaration
  }

  @Struct
  interface Span {
    int from();

    void from(int value);
  }
}
