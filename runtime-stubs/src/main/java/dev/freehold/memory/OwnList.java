package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.Growth;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.Arrays;
import java.util.Objects;

/**
 * A list that owns its elements: they move in with {@link #add}, out with {@link #remove}, and what
 * is in it when it is closed is released.
 *
 * <p>It grows by doubling and makes no garbage otherwise. It belongs to one thread at a time. Once
 * it is closed, every operation throws {@link UseAfterReleaseException}.
 *
 * @param <E> a resource: the elements of a pool, pools, or any class with {@code @MustRelease}
 */
@MustRelease("close")
public final class OwnList<E extends @Ref Object> extends OwnContainer<E> implements AutoCloseable {
  private static final int FIRST_ROOM = 8;

  private Object[] elements = new Object[0];
  private int size;

  private OwnList(Releaser<? super E> releaser) {
    super(releaser);
  }

  /** Makes an empty list of elements that have a {@code close()}, as those of a pool have. */
  public static <E extends @Ref Object> @Own OwnList<E> create() {
    return new OwnList<>(ByClose.INSTANCE);
  }

  /** Makes an empty list of elements that are released in another way. */
  public static <E extends @Ref Object> @Own OwnList<E> releasing(Releaser<? super E> releaser) {
    return new OwnList<>(releaser);
  }

  /** How many elements there are. */
  public int size(@Ref OwnList<E> this) {
    requireOpen();
    return size;
  }

  /** Whether there is no element. */
  public boolean isEmpty(@Ref OwnList<E> this) {
    return size() == 0;
  }

  /**
   * Takes an element over, as the last. In constant time, but for growing, which the elements
   * already there have paid for.
   *
   * @throws IllegalArgumentException if the element has no {@code close()} and the list was not
   *     told how to release it
   */
  public void add(@Mut OwnList<E> this, @Own E element) {
    E taken = taken(element);
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, Growth.doubled(size, Math.max(FIRST_ROOM, size + 1L)));
    }
    elements[size++] = taken;
  }

  /**
   * Lends an element.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Ref E get(@Ref OwnList<E> this, int index) {
    return at(index);
  }

  /**
   * Lends an element for writing.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Mut E edit(@Mut OwnList<E> this, int index) {
    return at(index);
  }

  /**
   * Hands an element out; those after it move up by one.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Own E remove(@Mut OwnList<E> this, int index) {
    E element = at(index);
    size--;
    System.arraycopy(elements, index + 1, elements, index, size - index);
    elements[size] = null;
    return element;
  }

  /** Lends all elements, from the first to the last. */
  public void forEach(@Ref OwnList<E> this, @NonEscaping Visitor<? super E> visitor) {
    requireOpen();
    for (int index = 0; index < size; index++) {
      visitor.visit(at(index));
    }
  }

  /**
   * Releases all elements, from the last to the first; the list is empty then. If a release throws,
   * all others are released and the first exception is thrown, with the others suppressed.
   *
   * @throws ReleaseFailedException if that exception is a checked one
   */
  public void clear(@Mut OwnList<E> this) {
    requireOpen();
    releaseAll();
  }

  /**
   * Releases all elements as {@link #clear} does, and ends the list.
   *
   * @throws DoubleReleaseException if the list is closed
   * @throws ReleaseFailedException if a release throws a checked exception
   */
  @Override
  public void close(@Own OwnList<E> this) {
    end();
    releaseAll();
  }

  private void releaseAll() {
    ReleaseAll<E> releases = releases();
    while (size > 0) {
      E last = element(--size);
      elements[size] = null;
      releases.release(last);
    }
    releases.finish();
  }

  private E at(int index) {
    requireOpen();
    return element(Objects.checkIndex(index, size));
  }

  @SuppressWarnings("unchecked")
  private E element(int index) {
    return (E) elements[index];
  }

  /** For how many elements there is room before the list grows. */
  int room() {
    return elements.length;
  }
}
