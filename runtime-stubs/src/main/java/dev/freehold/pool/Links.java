package dev.freehold.pool;

import dev.freehold.Mut;

/**
 * Where an element is in an {@link dev.freehold.memory.IntrusiveList}: its declaration has a field
 * of this struct for each list that it may be in at the same time. The list writes it.
 *
 * @since 0.1.0
 */
@Struct
public interface Links {
  /** The handle of the element before; 0 if there is none. */
  long before();

  /** Set by the list. */
  void before(@Mut Links this, long value);

  /** The handle of the element after; 0 if there is none. */
  long after();

  /** Set by the list. */
  void after(@Mut Links this, long value);
}
