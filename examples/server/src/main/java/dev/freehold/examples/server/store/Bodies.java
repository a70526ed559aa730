package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** The lists, hashes, sets and sorted sets, and the rows of a database. */
@MustRelease("close")
final class Bodies implements AutoCloseable {
  private final @Own BodyPool pool;
  private final int limit;

  Bodies(int limit) {
    this.limit = limit;
    this.pool = BodyPool.create(limit);
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
  Body at(@HandleOf(Body.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Body edit(@Mut Bodies this, @HandleOf(Body.class) long handle) {
    return pool.editAt(handle);
  }

  /** Takes one with nothing in it. */
  @HandleOf(Body.class)
  long take(@Mut Bodies this, ValueType type, Encoding encoding) {
    Body body = pool.alloc();
    body.count(0);
    body.type((byte) type.ordinal());
    body.encoding((byte) encoding.ordinal());
    body.root(Handles.NONE);
    body.depth(0);
    body.first(Handles.NONE);
    body.last(Handles.NONE);
    body.head(Handles.NONE);
    body.tail(Handles.NONE);
    body.height(0);
    return pool.insert(body);
  }

  ValueType type(@HandleOf(Body.class) long handle) {
    return ValueType.of(pool.at(handle).type());
  }

  Encoding encoding(@HandleOf(Body.class) long handle) {
    return Encoding.of(pool.at(handle).encoding());
  }

  void encoding(@Mut Bodies this, @HandleOf(Body.class) long handle, Encoding encoding) {
    pool.editAt(handle).encoding((byte) encoding.ordinal());
  }

  int count(@HandleOf(Body.class) long handle) {
    return pool.at(handle).count();
  }

  void give(@Mut Bodies this, @HandleOf(Body.class) long handle) {
    pool.free(pool.remove(handle));
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    user.use("bodies", pool);
  }

  @Override
  public void close(@Own Bodies this) {
    pool.close();
  }
}
