package dev.freehold.pools.errors;

import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Text;

/** What the misuses here are made with. */
@FixedPool(capacity = 4)
interface Order {
  long id();

  void id(long value);

  @Length(8)
  Text symbol();

  @Length(2)
  Longs levels();

  @Length(4)
  Bytes raw();
}
