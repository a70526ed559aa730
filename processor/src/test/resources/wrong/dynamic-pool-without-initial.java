package p;

import dev.freehold.pool.*;

@DynamicPool(max = 8)
interface Quote {
  long id();

  void id(long value);
}
