package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  long id();
  @Length(8) void id(long value);
}
