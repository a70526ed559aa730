package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * Rows of numbers, any of which is found by its place: a tree of strips, which has one level more
 * each time that a row is 32 times as long.
 */
@MustRelease("close")
final class Strips implements AutoCloseable {
  private static final int BITS = 5;
  private static final int MASK = Strip.LENGTH - 1;

  private final @Own StripPool pool;
  private final int limit;

  Strips(int limit) {
    this.limit = limit;
    this.pool = StripPool.create(limit);
  }

  /** How many there may be. */
  int limit() {
    return limit;
  }

  int size() {
    return pool.kept();
  }

  boolean admits(int count) {
    return count <= limit - pool.kept();
  }

  @Ref
  Strip at(@HandleOf(Strip.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Strip edit(@Mut Strips this, @HandleOf(Strip.class) long handle) {
    return pool.editAt(handle);
  }

  /** Takes a strip, with nothing in it. */
  @HandleOf(Strip.class)
  long take(@Mut Strips this) {
    Strip strip = pool.alloc();
    strip.items().set(0, 0);
    strip.from(0);
    strip.count(0);
    strip.before(Handles.NONE);
    strip.after(Handles.NONE);
    return pool.insert(strip);
  }

  void give(@Mut Strips this, @HandleOf(Strip.class) long handle) {
    pool.free(pool.remove(handle));
  }

  /** The number at a place of a row. */
  long get(Body row, int index) {
    return pool.at(leaf(row, index)).items().get(index & MASK);
  }

  void set(@Mut Strips this, Body row, int index, long value) {
    pool.editAt(leaf(row, index)).items().set(index & MASK, value);
  }

  @HandleOf(Strip.class)
  private long leaf(Body row, int index) {
    long at = row.root();
    for (int shift = (row.depth() - 1) * BITS; shift > 0; shift -= BITS) {
      at = (@HandleOf(Strip.class) long) pool.at(at).items().get(index >>> shift & MASK);
    }
    return at;
  }

  /** Puts a number at the end of a row. */
  void push(@Mut Strips this, @Mut Body row, long value) {
    int index = row.count();
    if (index == 0) {
      row.root(take());
      row.depth(1);
    } else if (index == 1 << row.depth() * BITS) {
      long top = take();
      pool.editAt(top).items().set(0, row.root());
      row.root(top);
      row.depth(row.depth() + 1);
    }
    long at = row.root();
    for (int shift = (row.depth() - 1) * BITS; shift > 0; shift -= BITS) {
      at = child(at, index, shift);
    }
    pool.editAt(at).items().set(index & MASK, value);
    row.count(index + 1);
  }

  /** The strip below, which is taken if the index is the first one in it. */
  @HandleOf(Strip.class)
  private long child(@Mut Strips this, @HandleOf(Strip.class) long parent, int index, int shift) {
    int place = index >>> shift & MASK;
    if ((index & (1 << shift) - 1) != 0) {
      return (@HandleOf(Strip.class) long) pool.at(parent).items().get(place);
    }
    long made = take();
    pool.editAt(parent).items().set(place, made);
    return made;
  }

  /** Takes the last number off a row. */
  void pop(@Mut Strips this, @Mut Body row) {
    int index = row.count() - 1;
    row.count(index);
    long at = row.root();
    for (int shift = (row.depth() - 1) * BITS; shift > 0; shift -= BITS) {
      long below = (@HandleOf(Strip.class) long) pool.at(at).items().get(index >>> shift & MASK);
      if (at != row.root() && (index & (1 << shift + BITS) - 1) == 0) {
        give(at);
      }
      at = below;
    }
    if (at != row.root() && (index & MASK) == 0) {
      give(at);
    }
    lower(row);
  }

  private void lower(@Mut Strips this, @Mut Body row) {
    int depth = row.depth();
    if (row.count() == 0) {
      give(row.root());
      row.root(Handles.NONE);
      row.depth(0);
    } else if (depth > 1 && row.count() == 1 << (depth - 1) * BITS) {
      long top = row.root();
      row.root((@HandleOf(Strip.class) long) pool.at(top).items().get(0));
      row.depth(depth - 1);
      give(top);
    }
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    user.use("strips", pool);
  }

  @Override
  public void close(@Own Strips this) {
    pool.close();
  }
}
