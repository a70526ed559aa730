package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Ordering(Ordering.Mode.OPAQUE) long id();
  void id(long value);
}
