package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  long id();
  void id(long value);
  default long id$unchecked() { return 0; }
}
