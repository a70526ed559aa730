package p;

import dev.freehold.pool.*;

@FixedPool
interface Desk {
  @Slots(2) Frame frames();
  @Slots(2) static int others() { return 2; }
}

@Struct
interface Frame {
  int x();
  void x(int value);
}
