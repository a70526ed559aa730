package live;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;

/** An element with a union and an inline array, which handles name. */
@FixedPool(capacity = 24, init = Init.ZERO)
public interface Draw extends PoolElement {
  int id();

  void id(int value);

  Shape shape();

  <V extends Shape> V shape(Class<V> variant);

  @Length(2)
  Ints dots();
}
