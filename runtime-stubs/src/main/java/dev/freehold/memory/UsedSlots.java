package dev.freehold.memory;

import dev.freehold.Ref;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the elements of a table, slot by slot. */
final class UsedSlots<E extends @Ref Object> implements Iterator<E> {
  private final HashSlots<E> slots;
  private int slot;

  UsedSlots(HashSlots<E> slots) {
    this.slots = slots;
  }

  @Override
  public boolean hasNext() {
    while (slot < slots.room() && !slots.isUsed(slot)) {
      slot++;
    }
    return slot < slots.room();
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return slots.element(slot++);
  }
}
