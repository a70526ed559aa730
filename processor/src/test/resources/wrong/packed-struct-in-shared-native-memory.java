package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 4, storage = Storage.NATIVE)
interface Quote {
  Header header();
  long price();
  void price(long value);
}

@Struct
@Packed
interface Header {
  byte kind();
  void kind(byte value);
  Time sent();
}

@Struct
interface Time {
  long nanos();
  void nanos(long value);
}
