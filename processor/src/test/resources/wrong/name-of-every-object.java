package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  int hashCode();
  void hashCode(int value);
  long clone();
  void clone(long value);
}
