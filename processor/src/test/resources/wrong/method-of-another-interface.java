package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Comparable<Quote> {
  long id();

  void id(long value);
}
