package dev.freehold.pools.structures;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;

/** A doubly linked list: what waits is served in turn, or leaves from wherever it is. */
@MustRelease("close")
final class Queue implements AutoCloseable {
  @FixedPool(capacity = 64)
  interface Waiting {
    long id();

    void id(long value);

    @HandleOf(Waiting.class)
    long before();

    void before(@HandleOf(Waiting.class) long value);

    @HandleOf(Waiting.class)
    long after();

    void after(@HandleOf(Waiting.class) long value);
  }

  private final @Own WaitingPool nodes = WaitingPool.create();

  @HandleOf(Waiting.class)
  private long first;

  @HandleOf(Waiting.class)
  private long last;

  /** Puts one at the end. */
  @HandleOf(Waiting.class)
  long add(@Mut Queue this, long id) {
    Waiting node = nodes.alloc();
    node.id(id);
    node.before(last);
    node.after(0);
    long handle = nodes.insert(node);
    if (last == 0) {
      first = handle;
    } else {
      nodes.editAt(last).after(handle);
    }
    last = handle;
    return handle;
  }

  /** Takes one out, in constant time; returns its number. */
  long leave(@Mut Queue this, @HandleOf(Waiting.class) long handle) {
    Waiting node = nodes.remove(handle);
    long before = node.before();
    long after = node.after();
    if (before == 0) {
      first = after;
    } else {
      nodes.editAt(before).after(after);
    }
    if (after == 0) {
      last = before;
    } else {
      nodes.editAt(after).before(before);
    }
    long id = node.id();
    nodes.free(node);
    return id;
  }

  /** Takes the first out; returns its number, or -1 where nobody waits. */
  long next(@Mut Queue this) {
    return first == 0 ? -1 : leave(first);
  }

  int size() {
    return nodes.kept();
  }

  @Override
  public void close(@Own Queue this) {
    nodes.close();
  }
}
