package dev.freehold.memory;

import dev.freehold.Ref;

/**
 * Is lent the elements of a container, one after another.
 *
 * @param <E> what the container holds
 * @since 0.1.0
 */
@FunctionalInterface
public interface Visitor<E extends @Ref Object> {
  /** Looks at one element, which stays with the container. */
  void visit(@Ref E element);
}
