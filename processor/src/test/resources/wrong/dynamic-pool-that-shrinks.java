package p;

import dev.freehold.pool.*;

@DynamicPool(initial = 9, max = 8)
interface Quote {
  long id();

  void id(long value);
}
