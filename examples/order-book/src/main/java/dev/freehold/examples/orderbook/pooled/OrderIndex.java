package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;

/**
 * Finds handles by ids: a hash table that looks at the next slot where one is taken by another id,
 * and closes the gap when one goes.
 */
final class OrderIndex {
  private static final int FIRST_SLOTS = 1 << 12;
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  private long[] ids = new long[FIRST_SLOTS];
  private @HandleOf(Order.class) long[] handles = new long[FIRST_SLOTS];
  private int size;

  int size() {
    return size;
  }

  /** The handle of an id; {@link Links#NONE} if there is none. */
  @HandleOf(Order.class)
  long get(long id) {
    return handles[slot(id)];
  }

  void put(long id, @HandleOf(Order.class) long handle) {
    if (2 * size >= ids.length) {
      grow();
    }
    int slot = slot(id);
    if (handles[slot] == Links.NONE) {
      size++;
    }
    ids[slot] = id;
    handles[slot] = handle;
  }

  void remove(long id) {
    int gap = slot(id);
    if (handles[gap] == Links.NONE) {
      return;
    }
    size--;
    for (int slot = next(gap); handles[slot] != Links.NONE; slot = next(slot)) {
      if (distance(home(ids[slot]), slot) >= distance(gap, slot)) {
        ids[gap] = ids[slot];
        handles[gap] = handles[slot];
        gap = slot;
      }
    }
    handles[gap] = Links.NONE;
  }

  /** Where an id is, or would be. */
  private int slot(long id) {
    int slot = home(id);
    while (handles[slot] != Links.NONE && ids[slot] != id) {
      slot = next(slot);
    }
    return slot;
  }

  private int home(long id) {
    return (int) (id * SPREAD >>> 32) & ids.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & ids.length - 1;
  }

  private int distance(int from, int to) {
    return to - from & ids.length - 1;
  }

  private void grow() {
    long[] oldIds = ids;
    @HandleOf(Order.class)
    long[] oldHandles = handles;
    ids = new long[oldIds.length * 2];
    handles = new long[ids.length];
    size = 0;
    for (int slot = 0; slot < oldIds.length; slot++) {
      if (oldHandles[slot] != Links.NONE) {
        put(oldIds[slot], oldHandles[slot]);
      }
    }
  }
}
