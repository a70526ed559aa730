package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Own;

/**
 * An element of a pool. Every generated element is one; a declaration may extend it to have {@link
 * #close} in its own type.
 *
 * <p>Using an element after its release throws {@link UseAfterReleaseException}, until its slot is
 * allocated again: from then on it is the new owner's element, and only the compiler tells the two
 * apart.
 *
 * @since 0.1.0
 */
@MustRelease("close")
public interface PoolElement extends AutoCloseable {
  /**
   * Gives the element's slot back to its pool, as {@link Pool#free} does.
   *
   * @throws DoubleReleaseException if the element was released before
   */
  @Override
  void close(@Own PoolElement this);
}
