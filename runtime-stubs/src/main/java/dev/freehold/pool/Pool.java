package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.mark.Releases;
import org.jspecify.annotations.Nullable;

/**
 * A number of slots, each of which holds one element while it is allocated.
 *
 * <p>Every operation but {@link #close} takes constant time and makes no garbage. Once the pool is
 * closed, every operation throws {@link UseAfterReleaseException}, and closing it again throws
 * {@link DoubleReleaseException}.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@MustRelease("close")
public interface Pool<E extends @Ref Object> extends MemoryPool {
  /**
   * Takes a free slot. If there is none, it does what the declaration says: throws, or waits.
   *
   * @return the slot's element, which the caller owns and must release
   * @throws PoolExhaustedException if every slot is in use, and the declaration does not say to
   *     wait; or if the thread was interrupted while it waited, which it still is then
   */
  @Own
  E alloc();

  /**
   * Takes a free slot, if there is one.
   *
   * @return the slot's element, which the caller owns and must release; null if every slot is in
   *     use
   */
  @Own
  @Nullable E tryAlloc();

  /**
   * Gives an element's slot back, as the element's own {@code close()} does.
   *
   * @param element an allocated element of this pool
   * @throws DoubleReleaseException if the element was released before
   * @throws ForeignElementException if the element is another pool's, or none
   */
  @Releases
  void free(@Own E element);

  @Override
  void close(@Own Pool<E> this);
}
