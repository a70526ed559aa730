import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

class SettersOfStruct {
  interface Span<T> {
    int from();

    void from(int value);

    int to();

    void to(int value);
  }

  @Struct
  interface Days extends Span<String> {} //! override.ownership

  @FixedPool(capacity = 4)
  interface Order {
    Days days();
  }
}
