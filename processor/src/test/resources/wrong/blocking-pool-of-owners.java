package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 8, exhaustion = Exhaustion.BLOCK, exact = false)
interface Quote {
  long id();

  void id(long value);
}
