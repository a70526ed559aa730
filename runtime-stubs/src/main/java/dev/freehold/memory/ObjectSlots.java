package dev.freehold.memory;

import dev.freehold.Ref;
import java.util.Objects;

/** A table of elements whose keys are objects. */
final class ObjectSlots<K, E extends @Ref Object> extends HashSlots<E> {
  private final Object[] keys;

  ObjectSlots() {
    this(FIRST_ROOM);
  }

  private ObjectSlots(int room) {
    super(room);
    keys = new Object[room];
  }

  @SuppressWarnings("unchecked")
  K key(int slot) {
    return (K) keys[slot];
  }

  /** The slot of a key, or -1. */
  int find(K key) {
    int slot = home(mixed(Objects.requireNonNull(key, "key").hashCode()));
    while (isUsed(slot)) {
      if (key.equals(keys[slot])) {
        return slot;
      }
      slot = next(slot);
    }
    return -1;
  }

  /** Adds a key that is not there. */
  void add(K key, E element) {
    int slot = home(mixed(key.hashCode()));
    while (isUsed(slot)) {
      slot = next(slot);
    }
    keys[slot] = key;
    fill(slot, element);
  }

  /** The same entries in twice the room. */
  ObjectSlots<K, E> doubled() {
    ObjectSlots<K, E> larger = new ObjectSlots<>(Math.multiplyExact(room(), 2));
    for (int slot = 0; slot < room(); slot++) {
      if (isUsed(slot)) {
        larger.add(key(slot), element(slot));
      }
    }
    return larger;
  }

  @Override
  int hash(int slot) {
    return mixed(keys[slot].hashCode());
  }

  @Override
  void moveKey(int from, int to) {
    keys[to] = keys[from];
  }

  @Override
  void dropKey(int slot) {
    keys[slot] = null;
  }
}
