package dev.freehold.mapped;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;

/** A {@link Quote} but for the type of one field. */
@FixedPool(capacity = 8, storage = Storage.MAPPED)
interface OtherQuote {
  long id();

  void id(long value);

  int revision();

  void revision(int value);

  float price();

  void price(float value);

  long checksum();

  void checksum(long value);

  @Length(24)
  Text symbol();

  @Length(3)
  Longs levels();
}
