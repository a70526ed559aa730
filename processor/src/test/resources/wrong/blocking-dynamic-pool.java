package p;

import dev.freehold.pool.*;

@DynamicPool(initial = 1, max = 8, exhaustion = Exhaustion.BLOCK)
interface Quote {
  long id();

  void id(long value);
}
