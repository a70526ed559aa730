package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool
interface Network {
  @Slots(4) @ByteOrder(BIG_ENDIAN) Frame frames();
  @Slots(4) @Bits(3) Frame others();

  @Struct interface Frame {
    int x();
    void x(int value);
  }
}
