package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  Part part();

  @Struct @Packed interface Part {
    @Bits(4) byte kind();
    void kind(byte value);
    @Bits(20) int label();
    void label(int value);
  }
}
