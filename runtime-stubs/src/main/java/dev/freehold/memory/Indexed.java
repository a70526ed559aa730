package dev.freehold.memory;

import dev.freehold.Ref;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** Goes through elements that are numbered from 0. */
final class Indexed<E extends @Ref Object> implements Iterator<E> {
  private final int size;
  private final IntFunction<E> at;
  private int next;

  Indexed(int size, IntFunction<E> at) {
    this.size = size;
    this.at = at;
  }

  @Override
  public boolean hasNext() {
    return next < size;
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return at.apply(next++);
  }
}
