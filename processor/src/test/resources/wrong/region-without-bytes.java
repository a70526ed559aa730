package p;

import dev.freehold.pool.*;

@RegionPool
interface Quote {
  long id();

  void id(long value);
}
