package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 8, storage = Storage.NATIVE, checksums = true)
interface Quote {
  long id();

  void id(long value);
}
