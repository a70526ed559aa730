package world;

import dev.freehold.pool.Init;
import dev.freehold.pool.StackPool;

/** An element of a frame. */
@StackPool(capacity = 48, init = Init.ZERO)
public interface Spot {
  int n();

  void n(int value);

  Side side();
}
