package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(8)
  long frames();
}
