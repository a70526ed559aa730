package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** The rungs of all skip lists. */
@MustRelease("close")
final class Rungs implements AutoCloseable {
  private final @Own RungPool pool;
  private final int limit;

  Rungs(int limit) {
    this.limit = limit;
    this.pool = RungPool.create(limit);
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
  Rung at(@HandleOf(Rung.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Rung edit(@Mut Rungs this, @HandleOf(Rung.class) long handle) {
    return pool.editAt(handle);
  }

  @HandleOf(Rung.class)
  long take(@Mut Rungs this, @HandleOf(Entry.class) long member, double score) {
    Rung rung = pool.alloc();
    rung.member(member);
    rung.score(score);
    rung.after(Handles.NONE);
    rung.afterScore(0);
    rung.before(Handles.NONE);
    rung.below(Handles.NONE);
    rung.span(0);
    return pool.insert(rung);
  }

  void give(@Mut Rungs this, @HandleOf(Rung.class) long handle) {
    pool.free(pool.remove(handle));
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    user.use("rungs", pool);
  }

  @Override
  public void close(@Own Rungs this) {
    pool.close();
  }
}
