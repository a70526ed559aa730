package dev.freehold.pool;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * Memory for elements that are released in frames, the last frame first.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@MustRelease("close")
public interface FrameStack<E extends @Ref Object> extends MemoryPool {
  /**
   * Opens a frame above all others. Until it is closed, it is the only one that allocates.
   *
   * @return the frame, which the caller owns and must close
   */
  @From("this")
  @Own
  Frame<E> push();

  /** How many frames are open. */
  int depth();

  /**
   * Closes the pool.
   *
   * @throws PoolInUseException if frames are open; the pool then stays open and loses nothing
   */
  @Override
  void close(@Own FrameStack<E> this);
}
