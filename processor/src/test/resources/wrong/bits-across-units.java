package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  @Bits(4) byte version();
  void version(byte value);
  @Bits(8) byte trafficClass();
  void trafficClass(byte value);
}
