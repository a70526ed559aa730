package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4) @ByteOrder(BIG_ENDIAN)
interface Header {
  @Bits(4) byte version();
  void version(byte value);
  @ByteOrder(LITTLE_ENDIAN) @Bits(4) byte length();
  void length(byte value);
  @ByteOrder(LITTLE_ENDIAN) @Bits(8) byte kind();
  void kind(byte value);
}
