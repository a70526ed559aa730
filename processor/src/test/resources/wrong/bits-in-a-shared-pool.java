package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@SharedPool(capacity = 4)
interface Header {
  Part part();
  @Struct interface Part {
    @Ordering(Ordering.Mode.PLAIN) @Bits(4) byte version();
    void version(byte value);
    @Bits(4) byte length();
    void length(byte value);
  }
}
