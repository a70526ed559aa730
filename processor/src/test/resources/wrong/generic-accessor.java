package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  <T> long id();
  void id(long value);
}
