package p;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool
interface Desk {
  @Slots(2) @Own Frame frames();
  @Slots(2) Frame others(@Own Desk this);
  @Slots(2) Frame right(@Ref Desk this);
}

@Struct
interface Frame {
  int x();
  void x(int value);
}
