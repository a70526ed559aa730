package dev.freehold.examples.orderbook.pooled;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

/** The participants, by number. */
@MustRelease("close")
final class Participants implements AutoCloseable {
  private final @Own ParticipantPool pool = ParticipantPool.create();
  private final @Own OwnList<Participant> all = OwnList.create();

  int size() {
    return all.size();
  }

  boolean has(int number) {
    return number < all.size();
  }

  @Ref
  Participant get(int number) {
    return all.get(number);
  }

  @Mut
  Participant edit(@Mut Participants this, int number) {
    return all.edit(number);
  }

  /** Adds one that the caller fills in, with the next number. */
  @Mut
  Participant add(@Mut Participants this) {
    all.add(pool.alloc());
    return all.edit(all.size() - 1);
  }

  @Override
  public void close() {
    all.close();
    pool.close();
  }
}
