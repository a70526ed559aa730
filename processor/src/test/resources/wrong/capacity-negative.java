package p;

import dev.freehold.pool.*;

@FixedPool(capacity = -1)
interface Quote {
  long id();

  void id(long value);
}
