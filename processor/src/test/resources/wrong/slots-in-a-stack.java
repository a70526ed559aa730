package p;

import dev.freehold.pool.*;

@StackPool(capacity = 8)
interface Network {
  @Slots(8)
  Frame frames();
}

@Struct
interface Frame {
  long id();

  void id(long value);
}
