package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(0)
  Frame frames();
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
