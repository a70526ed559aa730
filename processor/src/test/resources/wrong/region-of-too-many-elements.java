package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 1L << 40)
interface Quote {
  long id();

  void id(long value);
}
