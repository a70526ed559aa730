package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;

/**
 * A name that somebody has, and what is under it: a key of a database, a field of a hash, a member
 * of a set. All are in one table.
 */
@DynamicPool(initial = 1024, max = Entries.MOST)
public interface Entry {
  /** Whose name it is: the number of a database, or the handle of a body. */
  long owner();

  void owner(long value);

  /** The name, a {@link Text}. */
  long name();

  void name(long value);

  int hash();

  void hash(int value);

  /** The next one in the table's bucket. */
  @HandleOf(Entry.class)
  long next();

  void next(@HandleOf(Entry.class) long value);

  /** Which one it is of those that its owner has. */
  int place();

  void place(int value);

  /** A {@link Text}, the bits of a score, or the number that a member of an intset is. */
  long value();

  void value(long value);

  /** The list, hash, set or sorted set; 0 if it is a string, or no key. */
  @HandleOf(Body.class)
  long body();

  void body(@HandleOf(Body.class) long value);

  /** When it ends, in milliseconds since 1970; 0 if it does not. */
  long expiry();

  void expiry(long value);

  /** Which one it is of those that end, in its database. */
  int expiryPlace();

  void expiryPlace(int value);

  /** When it was used last, or how often, for the eviction policies. */
  int usage();

  void usage(int value);

  /** The ordinal of a string's {@link Encoding}. */
  byte encoding();

  void encoding(byte value);
}
