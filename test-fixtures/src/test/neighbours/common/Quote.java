package m;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;

@FixedPool(capacity = 16, init = Init.ZERO)
public interface Quote {
  long id();

  void id(long value);
}
