package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 7)
interface Quote {
  long id();

  void id(long value);
}
