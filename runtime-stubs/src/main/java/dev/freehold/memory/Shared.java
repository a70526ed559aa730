package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import org.jspecify.annotations.Nullable;

/**
 * One of several owners of an element, where one owner does not do: the element is released when
 * the last of them is closed.
 *
 * <p>Each handle has one owner, who must close it, as with any resource; the handles are counted.
 * They lend the element for reading, and for writing only while there is one handle. All handles of
 * an element belong to one thread at a time. Once a handle is closed, every operation on it throws
 * {@link UseAfterReleaseException}.
 *
 * @param <E> a resource: the elements of a pool, a pool, or any class with {@code @MustRelease}
 * @since 0.1.0
 */
@MustRelease("close")
public final class Shared<E extends @Ref Object> extends OwnContainer<E> implements AutoCloseable {
  private final Counted<E> counted;

  private Shared(E element, Releaser<? super E> releaser) {
    super(releaser);
    this.counted = new Counted<>(taken(element));
  }

  private Shared(Shared<E> other) {
    super(other.releaser());
    this.counted = other.counted;
  }

  /**
   * Takes over an element that has a {@code close()}, as that of a pool has, and gives the first
   * handle.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static <E extends @Ref Object> @Own Shared<E> of(@Own E element) {
    return new Shared<>(element, ByClose.INSTANCE);
  }

  /** Takes over an element that is released in another way, and gives the first handle. */
  public static <E extends @Ref Object> @Own Shared<E> releasing(
      @Own E element, Releaser<? super E> releaser) {
    return new Shared<>(element, releaser);
  }

  /** Another handle, for another owner. */
  public @Own Shared<E> share(@Ref Shared<E> this) {
    requireOpen();
    counted.handles++;
    return new Shared<>(this);
  }

  /** Lends the element. */
  public @Ref E get(@Ref Shared<E> this) {
    requireOpen();
    return counted.element;
  }

  /** Lends the element for writing; null while there are other handles. */
  public @Mut @Nullable E edit(@Mut Shared<E> this) {
    requireOpen();
    return counted.handles == 1 ? counted.element : null;
  }

  /** How many handles there are, with this one. */
  public int handles(@Ref Shared<E> this) {
    requireOpen();
    return counted.handles;
  }

  /**
   * Ends the handle; the last one releases the element.
   *
   * @throws DoubleReleaseException if the handle is closed
   * @throws ReleaseFailedException if the release throws a checked exception
   */
  @Override
  public void close(@Own Shared<E> this) {
    end();
    if (--counted.handles == 0) {
      ReleaseAll<E> releases = releases();
      releases.release(counted.element);
      releases.finish();
    }
  }
}
