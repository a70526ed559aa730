package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 0)
interface Quote {
  long id();

  void id(long value);
}
