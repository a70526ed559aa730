package dev.freehold.memory;

import dev.freehold.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A table of elements with linear probing: an entry costs no object. How keys are kept is the
 * subclass's.
 */
abstract class HashSlots<E extends @Ref Object> {
  static final int FIRST_ROOM = 8;

  private final Object[] elements;
  private final int mask;
  private int size;

  HashSlots(int room) {
    elements = new Object[room];
    mask = room - 1;
  }

  /** Where the key of a slot would be if it were alone, mixed so that each bit of it counts. */
  abstract int hash(int slot);

  /** Puts the key of one slot into another. */
  abstract void moveKey(int from, int to);

  /** Forgets the key of a slot. */
  abstract void dropKey(int slot);

  final int size() {
    return size;
  }

  final int room() {
    return elements.length;
  }

  /** Whether another entry would make probing long. */
  final boolean isFull() {
    return size >= room() - room() / 4;
  }

  final boolean isUsed(int slot) {
    return elements[slot] != null;
  }

  @SuppressWarnings("unchecked")
  final E element(int slot) {
    return (E) elements[slot];
  }

  final @Nullable E elementOrNull(int slot) {
    return slot < 0 ? null : element(slot);
  }

  /** The slot from which a hash is looked for. */
  final int home(int hash) {
    return hash & mask;
  }

  final int next(int slot) {
    return (slot + 1) & mask;
  }

  /** Puts an element into a slot that is not used; its key is there. */
  final void fill(int slot, E element) {
    elements[slot] = element;
    size++;
  }

  final E exchange(int slot, E element) {
    E before = element(slot);
    elements[slot] = element;
    return before;
  }

  /** Removes an entry; those that had to go past it move up, so that no grave stays behind. */
  final E remove(int slot) {
    E removed = element(slot);
    int gap = slot;
    for (int later = next(gap); isUsed(later); later = next(later)) {
      if (distance(home(hash(later)), later) >= distance(gap, later)) {
        moveKey(later, gap);
        elements[gap] = elements[later];
        gap = later;
      }
    }
    empty(gap);
    return removed;
  }

  /** A slot behind one that is not used: from there on, a removal moves only what is to come. */
  final int start() {
    int slot = 0;
    while (isUsed(slot)) {
      slot++;
    }
    return next(slot);
  }

  void removeAll(Visitor<? super E> visitor) {
    for (int slot = 0; slot < room(); slot++) {
      if (isUsed(slot)) {
        E element = element(slot);
        empty(slot);
        visitor.visit(element);
      }
    }
  }

  private void empty(int slot) {
    dropKey(slot);
    elements[slot] = null;
    size--;
  }

  /** The upper bits of a product depend on all bits of a key, the lower ones do not. */
  static int mixed(int key) {
    int product = key * 0x9E3779B9;
    return product >>> 16 ^ product;
  }

  private int distance(int from, int to) {
    return (to - from) & mask;
  }
}
