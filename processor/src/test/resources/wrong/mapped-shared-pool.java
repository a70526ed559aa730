package p;

import dev.freehold.pool.*;

@DynamicPool(initial = 1, max = 8, storage = Storage.MAPPED)
interface Quote {
  long id();

  void id(long value);
}
