package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

/** Some numbers in a row: texts of a list, entries, or the handles of other strips. */
@DynamicPool(initial = 256, max = Entries.MOST)
public interface Strip {
  /** How many numbers there are room for. */
  int LENGTH = 32;

  @Length(LENGTH)
  Longs items();

  /** Where the first one is, in a list. */
  int from();

  void from(int value);

  /** How many there are, in a list. */
  int count();

  void count(int value);

  @HandleOf(Strip.class)
  long before();

  void before(@HandleOf(Strip.class) long value);

  @HandleOf(Strip.class)
  long after();

  void after(@HandleOf(Strip.class) long value);
}
