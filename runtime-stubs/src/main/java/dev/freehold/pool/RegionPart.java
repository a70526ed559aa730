package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One kind of elements in a region that holds several. It is reset and closed with the region.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@MustRelease("close")
public interface RegionPart<E extends @Ref Object> extends MemoryPool {
  /**
   * Takes the next slot, in constant time.
   *
   * @return an element that lives until the region is reset or closed; null if the region is full,
   *     or all slots of this kind are in use
   */
  @Mut
  @Nullable E alloc();

  /**
   * The region closes its parts.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  void close(@Own RegionPart<E> this);
}
