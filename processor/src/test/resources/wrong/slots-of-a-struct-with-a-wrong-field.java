package p;

import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(8)
  Frame frames();
}

@Struct
interface Frame {
  String name();
}
