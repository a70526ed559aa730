package dev.freehold.pool;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.mark.Resets;
import org.jspecify.annotations.Nullable;

/**
 * Memory in which elements are allocated one behind the other and released all at once. An element
 * is a borrow of the region; {@link #reset} and {@link #close} end all of them, and using one
 * afterwards throws {@link UseAfterReleaseException}, until its slot is allocated again.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
@MustRelease("close")
public interface Region<E extends @Ref Object> extends MemoryPool {
  /**
   * Takes the next slot, in constant time.
   *
   * @return an element that lives until the region is reset or closed; null if the region is full
   */
  @Mut
  @Nullable E alloc();

  /** How large the region was declared, in bytes. */
  long bytes();

  /** Releases all elements at once, in constant time. */
  @Resets
  void reset(@Mut Region<E> this);

  /** Releases all elements, and the region. */
  @Override
  void close(@Own Region<E> this);
}
