package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import org.jspecify.annotations.Nullable;

/**
 * A place that owns one element or none; what is in it when it is closed is released.
 *
 * <p>It makes no garbage. It belongs to one thread at a time. Once it is closed, every operation
 * throws {@link UseAfterReleaseException}.
 *
 * @param <E> a resource: the elements of a pool, a pool, or any class with {@code @MustRelease}
 * @since 0.1.0
 */
@MustRelease("close")
public final class OwnSlot<E extends @Ref Object> extends OwnContainer<E> implements AutoCloseable {
  private @Nullable E element;

  private OwnSlot(Releaser<? super E> releaser) {
    super(releaser);
  }

  /** Makes an empty place for an element that has a {@code close()}, as that of a pool has. */
  public static <E extends @Ref Object> @Own OwnSlot<E> create() {
    return new OwnSlot<>(ByClose.INSTANCE);
  }

  /** Makes an empty place for an element that is released in another way. */
  public static <E extends @Ref Object> @Own OwnSlot<E> releasing(Releaser<? super E> releaser) {
    return new OwnSlot<>(releaser);
  }

  /** Whether there is no element. */
  public boolean isEmpty(@Ref OwnSlot<E> this) {
    requireOpen();
    return element == null;
  }

  /** Lends the element; null if there is none. */
  public @Ref @Nullable E get(@Ref OwnSlot<E> this) {
    requireOpen();
    return element;
  }

  /** Lends the element for writing; null if there is none. */
  public @Mut @Nullable E edit(@Mut OwnSlot<E> this) {
    requireOpen();
    return element;
  }

  /** Hands the element out; null if there is none. */
  public @Own @Nullable E take(@Mut OwnSlot<E> this) {
    requireOpen();
    E taken = element;
    element = null;
    return taken;
  }

  /**
   * Takes an element over and hands the one out that was there; null if there was none.
   *
   * @throws IllegalArgumentException if the element has no {@code close()} and the place was not
   *     told how to release it
   */
  public @Own @Nullable E replace(@Mut OwnSlot<E> this, @Own E replacement) {
    E taken = taken(replacement);
    E displaced = element;
    element = taken;
    return displaced;
  }

  /**
   * Releases the element, if there is one; the place is empty then.
   *
   * @throws ReleaseFailedException if the release throws a checked exception
   */
  public void clear(@Mut OwnSlot<E> this) {
    requireOpen();
    releaseElement();
  }

  /**
   * Releases the element, if there is one, and ends the place.
   *
   * @throws DoubleReleaseException if the place is closed
   * @throws ReleaseFailedException if the release throws a checked exception
   */
  @Override
  public void close(@Own OwnSlot<E> this) {
    end();
    releaseElement();
  }

  private void releaseElement() {
    E last = element;
    element = null;
    if (last != null) {
      release(last);
    }
  }
}
