package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** The pages that are taken, each with a number that is short enough for a text's. */
@MustRelease("close")
final class Pages implements AutoCloseable {
  /** Bytes of a page. */
  static final int BYTES = 1 << 16;

  /** How many pages there may be; one number stands for none. */
  static final int MOST = (1 << Text.PAGE_BITS) - 1;

  private final @Own PagePool pool;
  private final int limit;

  /** By number, from 1. */
  private @HandleOf(Page.class) long[] handles = new long[64];

  /** Numbers that were given back. */
  private int[] spare = new int[64];

  private int spares;
  private int numbered;

  /** Makes room for so many pages. */
  Pages(int limit) {
    this.limit = limit;
    this.pool = PagePool.create(limit);
  }

  /** How many there may be. */
  int limit() {
    return limit;
  }

  int taken() {
    return pool.kept();
  }

  /** How many more pages there may be. */
  int left() {
    return limit - pool.kept();
  }

  @Ref
  Page at(int number) {
    return pool.at(handles[number]);
  }

  @Mut
  Page edit(@Mut Pages this, int number) {
    return pool.editAt(handles[number]);
  }

  /** Takes a page for cells of a size; returns its number. */
  int take(@Mut Pages this, int size) {
    Page page = pool.alloc();
    page.size(size);
    page.taken(0);
    page.fresh(0);
    page.free(0);
    page.before(0);
    page.after(0);
    int number = number();
    handles[number] = pool.insert(page);
    return number;
  }

  /** Gives a page back. */
  void give(@Mut Pages this, int number) {
    pool.free(pool.remove(handles[number]));
    if (spares == spare.length) {
      spare = java.util.Arrays.copyOf(spare, spares * 2);
    }
    spare[spares++] = number;
  }

  private int number(@Mut Pages this) {
    if (spares > 0) {
      return spare[--spares];
    }
    numbered++;
    if (numbered == handles.length) {
      @HandleOf(Page.class)
      long[] smaller = handles;
      handles = new long[smaller.length * 2];
      System.arraycopy(smaller, 0, handles, 0, smaller.length);
    }
    return numbered;
  }

  /** Lends the pool. */
  void lend(PoolUser user) {
    user.use("pages", pool);
  }

  @Override
  public void close(@Own Pages this) {
    pool.close();
  }
}
