package dev.freehold.pools;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Text;

/** The element that most tests here use: four slots, one field of each sort. */
@FixedPool(capacity = 4)
interface Quote {
  long id();

  void id(long value);

  @Length(8)
  Text symbol();

  @Length(2)
  Longs levels();
}
