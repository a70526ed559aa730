package dev.freehold.memory;

import dev.freehold.Ref;
import java.util.Objects;

/** A table of keys and elements with linear probing: an entry costs no object. */
final class HashSlots<K, E extends @Ref Object> {
  private static final int FIRST_ROOM = 8;

  private final Object[] keys;
  private final Object[] elements;
  private final int mask;
  private int size;

  HashSlots() {
    this(FIRST_ROOM);
  }

  private HashSlots(int room) {
    keys = new Object[room];
    elements = new Object[room];
    mask = room - 1;
  }

  int size() {
    return size;
  }

  int room() {
    return keys.length;
  }

  /** Whether another entry would make probing long. */
  boolean isFull() {
    return size >= room() - room() / 4;
  }

  boolean isUsed(int slot) {
    return keys[slot] != null;
  }

  @SuppressWarnings("unchecked")
  K key(int slot) {
    return (K) keys[slot];
  }

  @SuppressWarnings("unchecked")
  E element(int slot) {
    return (E) elements[slot];
  }

  /** The slot of a key, or -1. */
  int find(K key) {
    int slot = home(Objects.requireNonNull(key, "key"));
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
    int slot = home(key);
    while (isUsed(slot)) {
      slot = next(slot);
    }
    keys[slot] = key;
    elements[slot] = element;
    size++;
  }

  E exchange(int slot, E element) {
    E before = element(slot);
    elements[slot] = element;
    return before;
  }

  /** Removes an entry; those that had to go past it move up, so that no grave stays behind. */
  E remove(int slot) {
    E removed = element(slot);
    int gap = slot;
    for (int later = next(gap); isUsed(later); later = next(later)) {
      if (distance(home(key(later)), later) >= distance(gap, later)) {
        keys[gap] = keys[later];
        elements[gap] = elements[later];
        gap = later;
      }
    }
    empty(gap);
    size--;
    return removed;
  }

  void removeAll(Visitor<? super E> visitor) {
    for (int slot = 0; slot < room(); slot++) {
      if (isUsed(slot)) {
        E element = element(slot);
        empty(slot);
        size--;
        visitor.visit(element);
      }
    }
  }

  /** The same entries in twice the room. */
  HashSlots<K, E> doubled() {
    HashSlots<K, E> larger = new HashSlots<>(Math.multiplyExact(room(), 2));
    for (int slot = 0; slot < room(); slot++) {
      if (isUsed(slot)) {
        larger.add(key(slot), element(slot));
      }
    }
    return larger;
  }

  private void empty(int slot) {
    keys[slot] = null;
    elements[slot] = null;
  }

  private int home(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    // The upper bits of a product depend on all bits of the hash code, the lower ones do not.
    return (hash >>> 16 ^ hash) & mask;
  }

  private int next(int slot) {
    return (slot + 1) & mask;
  }

  private int distance(int from, int to) {
    return (to - from) & mask;
  }
}
