package p;

import dev.freehold.pool.*;

@RegionPool(bytes = -1)
interface Quote {
  long id();

  void id(long value);
}
