package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 64)
interface Quote {
  long id();
  void id(long value);

  void close();
}
