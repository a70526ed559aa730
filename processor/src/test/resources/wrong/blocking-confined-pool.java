package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 8, exhaustion = Exhaustion.BLOCK)
interface Quote {
  long id();

  void id(long value);
}
