package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 4)
interface Quote {
  long id();
  @Ordering(Ordering.Mode.OPAQUE) void id(long value);
}
