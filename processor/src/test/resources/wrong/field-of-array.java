package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  long[] levels();
  void levels(long[] value);
}
