package p;

import dev.freehold.pool.*;

@StackPool
interface Quote {
  long id();

  void id(long value);
}
