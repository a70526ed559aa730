package p;

import dev.freehold.pool.*;

@FixedPool(storage = Storage.MAPPED)
interface Network {
  @Slots(8)
  Frame frames();
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
