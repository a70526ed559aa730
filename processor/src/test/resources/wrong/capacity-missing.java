package p;

import dev.freehold.pool.*;

@FixedPool
interface Quote {
  long id();

  void id(long value);
}
