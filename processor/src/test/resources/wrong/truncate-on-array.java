package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Length(value = 8, truncate = true) Longs levels();
}
