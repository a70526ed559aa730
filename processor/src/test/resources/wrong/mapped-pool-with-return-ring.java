package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 8, storage = Storage.MAPPED, returnRing = true)
interface Quote {
  long id();

  void id(long value);
}
