package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Header {
  int BIT_OFFSET_kind();
  void BIT_OFFSET_kind(int value);
}
