package dev.freehold.memory;

import dev.freehold.Ref;

/**
 * Is lent the elements of a map with their keys, which are numbers, one after another.
 *
 * @param <E> what the map holds
 * @since 0.1.0
 */
@FunctionalInterface
public interface LongEntryVisitor<E extends @Ref Object> {
  /** Looks at one element, which stays with the map. */
  void visit(long key, @Ref E element);
}
