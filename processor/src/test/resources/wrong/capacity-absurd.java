package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 2_000_000_000)
interface Quote {
  long id();

  void id(long value);
}
