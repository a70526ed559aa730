package dev.freehold.mapped;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;

/** A number and more in a file, as the machine has it. */
@FixedPool(capacity = 4, storage = Storage.MAPPED)
interface PlainNumber {
  long value();

  void value(long value);

  @Length(2)
  Ints more();
}
