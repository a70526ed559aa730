import dev.freehold.MustRelease;
import dev.freehold.pool.FixedPool;

@MustRelease("close")
class PoolWithoutQualifier {
  OrderPool pool; //! field.qualifier.missing

  @FixedPool(capacity = 4)
  interface Order {
    long id();

    void id(long value);
  }

  void close() {}
}
