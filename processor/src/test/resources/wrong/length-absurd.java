package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Length(2_000_000_000) Longs levels();
}
