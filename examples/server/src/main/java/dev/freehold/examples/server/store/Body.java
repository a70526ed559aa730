package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;

/** A list, hash, set or sorted set; also the keys of a database, and those of them that end. */
@DynamicPool(initial = 256, max = Entries.MOST)
public interface Body {
  /** How many elements it has. */
  int count();

  void count(int value);

  /** The ordinal of its {@link ValueType}. */
  byte type();

  void type(byte value);

  /** The ordinal of its {@link Encoding}. */
  byte encoding();

  void encoding(byte value);

  /** The top of the tree of strips that the elements are in, in some order. */
  @HandleOf(Strip.class)
  long root();

  void root(@HandleOf(Strip.class) long value);

  /** How many strips are on the way from the top to an element. */
  int depth();

  void depth(int value);

  /** A list's first strip. */
  @HandleOf(Strip.class)
  long first();

  void first(@HandleOf(Strip.class) long value);

  /** A list's last strip. */
  @HandleOf(Strip.class)
  long last();

  void last(@HandleOf(Strip.class) long value);

  /** A sorted set's highest rung before the first member. */
  @HandleOf(Rung.class)
  long head();

  void head(@HandleOf(Rung.class) long value);

  /** A sorted set's last member. */
  @HandleOf(Rung.class)
  long tail();

  void tail(@HandleOf(Rung.class) long value);

  /** How many rungs are above each other at the head. */
  int height();

  void height(int value);
}
