package p;

import dev.freehold.pool.*;

@DynamicPool(initial = 1, max = 4)
@Ordering(Ordering.Mode.PLAIN)
interface Quote {
  long id();
  void id(long value);
}
