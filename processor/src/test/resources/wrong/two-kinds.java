package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 8)
@SharedPool(capacity = 8)
interface Quote {
  long id();

  void id(long value);
}
