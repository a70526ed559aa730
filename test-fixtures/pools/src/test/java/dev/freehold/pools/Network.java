package dev.freehold.pools;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Slots;
import dev.freehold.pool.Struct;

/** A pool of two kinds of slots. */
@FixedPool(init = Init.ZERO)
interface Network {
  @Slots(2)
  Packet packets();

  @Slots(1)
  Session sessions();

  /** A kind of slots. */
  @Struct
  interface Packet {
    int length();

    void length(int value);
  }

  /** Another, which holds one of the first. */
  @Struct
  interface Session {
    long id();

    void id(long value);

    Packet last();
  }
}
