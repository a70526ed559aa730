package p;

import dev.freehold.pool.*;

@StackPool(capacity = 4)
interface Quote extends PoolElement {
  long id();
  void id(long value);
}
