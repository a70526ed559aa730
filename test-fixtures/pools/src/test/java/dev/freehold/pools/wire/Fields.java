package dev.freehold.pools.wire;

import dev.freehold.pool.Booleans;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.Chars;
import dev.freehold.pool.Doubles;
import dev.freehold.pool.Floats;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Shorts;
import dev.freehold.pool.Text;

/** An inline array of every type, a text that is refused whole, and one that is cut. */
public interface Fields {
  @Length(12)
  Text symbol();

  @Length(value = 7, truncate = true)
  Text note();

  @Length(9)
  Bytes bytes();

  @Length(9)
  Shorts shorts();

  @Length(9)
  Ints ints();

  @Length(9)
  Longs longs();

  @Length(9)
  Floats floats();

  @Length(9)
  Doubles doubles();

  @Length(9)
  Chars chars();

  @Length(9)
  Booleans booleans();

  @Length(9)
  Bytes otherBytes();

  @Length(9)
  Shorts otherShorts();

  @Length(9)
  Ints otherInts();

  @Length(9)
  Longs otherLongs();

  @Length(9)
  Floats otherFloats();

  @Length(9)
  Doubles otherDoubles();

  @Length(9)
  Chars otherChars();

  @Length(9)
  Booleans otherBooleans();
}
