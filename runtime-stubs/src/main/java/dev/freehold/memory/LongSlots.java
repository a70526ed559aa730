package dev.freehold.memory;

import dev.freehold.Ref;

/** A table of elements whose keys are numbers, which are not boxed. */
final class LongSlots<E extends @Ref Object> extends HashSlots<E> {
  private final long[] keys;

  LongSlots() {
    this(FIRST_ROOM);
  }

  private LongSlots(int room) {
    super(room);
    keys = new long[room];
  }

  long key(int slot) {
    return keys[slot];
  }

  /** The slot of a key, or -1. */
  int find(long key) {
    int slot = home(hashOf(key));
    while (isUsed(slot)) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = next(slot);
    }
    return -1;
  }

  /** Adds a key that is not there. */
  void add(long key, E element) {
    int slot = home(hashOf(key));
    while (isUsed(slot)) {
      slot = next(slot);
    }
    keys[slot] = key;
    fill(slot, element);
  }

  /** The same entries in twice the room. */
  LongSlots<E> doubled() {
    LongSlots<E> larger = new LongSlots<>(Math.multiplyExact(room(), 2));
    for (int slot = 0; slot < room(); slot++) {
      if (isUsed(slot)) {
        larger.add(key(slot), element(slot));
      }
    }
    return larger;
  }

  @Override
  int hash(int slot) {
    return hashOf(keys[slot]);
  }

  @Override
  void moveKey(int from, int to) {
    keys[to] = keys[from];
  }

  @Override
  void dropKey(int slot) {}

  private static int hashOf(long key) {
    return mixed(Long.hashCode(key));
  }
}
