package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 4, storage = Storage.NATIVE)
@Packed
interface Quote {
  byte kind();
  void kind(byte value);
  long id();
  void id(long value);
}
