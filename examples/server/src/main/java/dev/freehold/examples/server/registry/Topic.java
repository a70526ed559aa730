package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;

/** A name, in a space of names such as the keys of a database, that somebody listens to. */
@DynamicPool(initial = 16, max = Registry.MOST)
public interface Topic {
  int hash();

  void hash(int value);

  int space();

  void space(int value);

  /** How many bytes the name has. */
  int length();

  void length(int value);

  @HandleOf(Piece.class)
  long name();

  void name(@HandleOf(Piece.class) long value);

  /** The next one whose hash falls into the same place. */
  @HandleOf(Topic.class)
  long chained();

  void chained(@HandleOf(Topic.class) long value);

  @HandleOf(Member.class)
  long first();

  void first(@HandleOf(Member.class) long value);

  @HandleOf(Member.class)
  long last();

  void last(@HandleOf(Member.class) long value);

  /** How many listen. */
  int members();

  void members(int value);
}
