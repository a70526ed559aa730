package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnSlot;

/**
 * The prices at which orders wait, of all instruments: it owns them, and finds each by its handle.
 */
@MustRelease("close")
final class LevelStore implements AutoCloseable {
  private final @Own LevelPool pool = LevelPool.create();
  private final @Own OwnList<OwnSlot<Level>> owners = OwnList.create();
  private final Places places = new Places();

  /** Makes a level without orders. */
  @HandleOf(Level.class)
  long open(@Mut LevelStore this, int price) {
    int place = places.take();
    if (place == owners.size()) {
      owners.add(OwnSlot.create());
    }
    Level level = pool.alloc();
    level.price(price);
    level.quantity(0);
    level.first(Links.NONE);
    level.last(Links.NONE);
    level.place(place);
    long handle = pool.handleOf(level);
    Level displaced = owners.edit(place).replace(level);
    if (displaced != null) {
      pool.free(displaced);
      throw new IllegalStateException("two levels have place " + place);
    }
    return handle;
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
    int place = pool.at(handle).place();
    Level level = owners.edit(place).take();
    if (level == null) {
      throw new IllegalStateException("place " + place + " is empty");
    }
    places.giveBack(place);
    pool.free(level);
  }

  @Override
  public void close() {
    owners.close();
    pool.close();
  }
}
