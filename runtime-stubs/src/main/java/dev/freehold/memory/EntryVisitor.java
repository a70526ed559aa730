package dev.freehold.memory;

import dev.freehold.Ref;

/**
 * Is lent the elements of a map with their keys, one after another.
 *
 * @param <K> the keys
 * @param <E> what the map holds
 * @since 0.1.0
 */
@FunctionalInterface
public interface EntryVisitor<K, E extends @Ref Object> {
  /** Looks at one element, which stays with the map. */
  void visit(K key, @Ref E element);
}
