package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Length(8) Longs levels();
  void levels(Longs value);
}
