package dev.freehold.memory;

import dev.freehold.Ref;

/** What several {@link Shared} handles hold together. */
final class Counted<E extends @Ref Object> {
  final E element;
  int handles = 1;

  Counted(E element) {
    this.element = element;
  }
}
