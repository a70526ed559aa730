package dev.freehold.examples.orderbook.pooled;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

/** The instruments, by number. */
@MustRelease("close")
final class Instruments implements AutoCloseable {
  private final @Own InstrumentPool pool = InstrumentPool.create();
  private final @Own OwnList<Instrument> all = OwnList.create();

  int size() {
    return all.size();
  }

  boolean has(int number) {
    return number < all.size();
  }

  @Ref
  Instrument get(int number) {
    return all.get(number);
  }

  @Mut
  Instrument edit(@Mut Instruments this, int number) {
    return all.edit(number);
  }

  /** Adds one that the caller fills in, with the next number. */
  @Mut
  Instrument add(@Mut Instruments this) {
    all.add(pool.alloc());
    return all.edit(all.size() - 1);
  }

  @Override
  public void close() {
    all.close();
    pool.close();
  }
}
