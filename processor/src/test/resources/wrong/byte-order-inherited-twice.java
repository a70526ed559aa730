package p;

import static dev.freehold.pool.ByteOrder.Order.*;

import dev.freehold.*;
import dev.freehold.pool.*;

interface Big {
  @ByteOrder(BIG_ENDIAN) int x();
  void x(int value);
}

@ByteOrder(LITTLE_ENDIAN)
interface Little {
  int x();
}

@FixedPool(capacity = 4)
interface Header extends Big, Little {}
