package p;

import dev.freehold.pool.*;

class Wrong {
  static class First {
    @FixedPool(capacity = 4)
    interface Quote {
      long id();

      void id(long value);
    }
  }

  static class Second {
    @FixedPool(capacity = 4)
    interface Quote {
      long id();

      void id(long value);
    }
  }
}
