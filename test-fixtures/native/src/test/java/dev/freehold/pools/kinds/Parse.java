package dev.freehold.pools.kinds;

import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.RegionPool;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** A native region of three kinds of elements, of 1, 8 and 12 bytes. */
@RegionPool(bytes = 64, storage = Storage.NATIVE, init = Init.ZERO)
interface Parse {
  @Slots(100)
  Mark marks();

  @Slots(4)
  Leaf leaves();

  @Slots(100)
  Name names();

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

  /** One that is aligned to 4 bytes. */
  @Struct
  interface Name {
    @Length(8)
    Text text();
  }
}
