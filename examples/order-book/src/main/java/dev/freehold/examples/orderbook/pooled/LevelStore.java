package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * The prices at which orders wait, of all instruments: it owns them, and finds each by its handle.
 */
@MustRelease("close")
final class LevelStore implements AutoCloseable {
  private final @Own LevelPool pool = LevelPool.create();

  /** Makes a level without orders. */
  @HandleOf(Level.class)
  long open(@Mut LevelStore this, int price) {
    Level level = pool.alloc();
    level.price(price);
    level.quantity(0);
    level.first(Links.NONE);
    level.last(Links.NONE);
    return pool.insert(level);
  }

  @Ref
  Level at(@HandleOf(Level.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Level edit(@Mut LevelStore this, @HandleOf(Level.class) long handle) {
    return pool.editAt(handle);
  }

  /** A level goes for good. */
  void remove(@Mut LevelStore this, @HandleOf(Level.class) long handle) {
    pool.free(pool.remove(handle));
  }

  @Override
  public void close() {
    pool.close();
  }
}
