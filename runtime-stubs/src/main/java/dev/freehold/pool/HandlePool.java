package dev.freehold.pool;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.mark.TypeArgument;

/**
 * A pool whose elements are found by handles, for code that is generic over pools. Handles are told
 * apart by the type argument: those of a {@code HandlePool<Quote>} are
 * {@code @HandleOf(Quote.class)}.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
public interface HandlePool<E extends @Ref Object> extends Pool<E> {
  /**
   * The element that a handle names, to be read.
   *
   * @throws StaleHandleException if the element was released or handed on since
   */
  @Ref
  E at(@HandleOf(TypeArgument.class) long handle);

  /**
   * The element that a handle names, to be changed.
   *
   * @throws StaleHandleException if the element was released or handed on since
   */
  @Mut
  E editAt(@Mut HandlePool<E> this, @HandleOf(TypeArgument.class) long handle);

  @Override
  void close(@Own HandlePool<E> this);
}
