import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface PooledFieldSet {
  int x();

  void x(int value);

  int y();

  void y(int value);

  static int run(@Mut PooledFieldSet point) {
    point.x(point.y());
    @Ref PooledFieldSet seen = point;
    return seen.x();
  }
}
