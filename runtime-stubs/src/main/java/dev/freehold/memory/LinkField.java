package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Links;

/**
 * Which field of an element an {@link IntrusiveList} links it by: {@code Session::byAge}.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@FunctionalInterface
public interface LinkField<E extends @Ref Object> {
  /** The field of one element. */
  @From("element")
  @Mut
  Links of(@Mut E element);
}
