package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(8)
  Frame capacity();
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
