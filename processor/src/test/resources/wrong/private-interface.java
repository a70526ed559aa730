package p;

import dev.freehold.pool.*;

class Outer {
  @FixedPool(capacity = 4)
  private interface Quote {
    long id();

    void id(long value);
  }
}
