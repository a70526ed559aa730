package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(8)
  Frame frames();

  long id();

  void id(long value);
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
