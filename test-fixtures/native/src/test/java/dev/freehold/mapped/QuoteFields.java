package dev.freehold.mapped;

import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** The fields of what the tests keep in files. */
@Struct
interface QuoteFields {
  long id();

  void id(long value);

  int revision();

  void revision(int value);

  double price();

  void price(double value);

  long checksum();

  void checksum(long value);

  @Length(24)
  Text symbol();

  @Length(3)
  Longs levels();
}
