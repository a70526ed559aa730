package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;

/**
 * A place in a skip list: each member has one at the bottom, a quarter of them have one above it,
 * and so on.
 */
@DynamicPool(initial = 256, max = Entries.MOST)
public interface Rung {
  /** The member; 0 before the first one. */
  @HandleOf(Entry.class)
  long member();

  void member(@HandleOf(Entry.class) long value);

  double score();

  void score(double value);

  @HandleOf(Rung.class)
  long after();

  void after(@HandleOf(Rung.class) long value);

  /** The score of the one after, so that it need not be looked at to see that it is too far. */
  double afterScore();

  void afterScore(double value);

  /** The one before, at the bottom only. */
  @HandleOf(Rung.class)
  long before();

  void before(@HandleOf(Rung.class) long value);

  @HandleOf(Rung.class)
  long below();

  void below(@HandleOf(Rung.class) long value);

  /** How many members further on the next one is. */
  int span();

  void span(int value);
}
