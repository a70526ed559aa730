package dev.freehold.pools;

import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Struct;

/** A region of two kinds of elements, of 1 and 8 bytes. */
@RegionPool(bytes = 32)
interface Parse {
  @Slots(100)
  Mark marks();

  @Slots(3)
  Leaf leaves();

  /** A small kind. */
  @Struct
  interface Mark {
    byte kind();

    void kind(byte value);
  }

  /** A larger one. */
  @Struct
  interface Leaf {
    long value();

    void value(long value);
  }
}
