package world;

import dev.freehold.pool.Init;
import dev.freehold.pool.RegionPool;

/** An element of a region. */
@RegionPool(bytes = 1024, init = Init.ZERO)
public interface Node {
  int n();

  void n(int value);

  Side side();
}
