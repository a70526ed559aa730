package p;

import dev.freehold.pool.*;

class Outer {
  private static class Hidden {
    @FixedPool(capacity = 4)
    interface Quote {
      long id();

      void id(long value);
    }
  }
}
