package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 8, storage = Storage.MAPPED)
interface Quote {
  long id();

  void id(long value);
}
