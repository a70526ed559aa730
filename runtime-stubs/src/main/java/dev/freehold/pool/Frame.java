package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A frame of a {@link FrameStack}: its elements are borrows of it and end with it.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@MustRelease("close")
public interface Frame<E extends @Ref Object> extends AutoCloseable {
  /**
   * Takes the next slot, in constant time.
   *
   * @return an element that lives until the frame is closed
   * @throws PoolExhaustedException if every slot is in use
   * @throws FrameOrderException if a later frame is open
   */
  @Mut
  E alloc();

  /**
   * Takes the next slot, if there is one.
   *
   * @return an element that lives until the frame is closed; null if every slot is in use
   * @throws FrameOrderException if a later frame is open
   */
  @Mut
  @Nullable E tryAlloc();

  /**
   * Releases all elements of the frame at once, in constant time.
   *
   * @throws FrameOrderException if a later frame is open; the frame then stays open
   * @throws DoubleReleaseException if the frame is closed
   */
  @Override
  void close(@Own Frame<E> this);
}
