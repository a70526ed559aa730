package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Long id();
  void id(Long value);
}
