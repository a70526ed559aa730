package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(8)
  Quote quotes();
}

@FixedPool(capacity = 8)
interface Quote {
  long id();

  void id(long value);
}
