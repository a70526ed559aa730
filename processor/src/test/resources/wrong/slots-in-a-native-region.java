package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 4096, storage = Storage.NATIVE)
interface Network {
  @Slots(8)
  Frame frames();
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
