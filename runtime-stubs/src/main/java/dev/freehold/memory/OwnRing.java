package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queue of bounded length that owns its elements: they move in at the end with {@link #offer} or
 * {@link #push}, out at the beginning with {@link #poll}, and what is in it when it is closed is
 * released.
 *
 * <p>It never grows, makes no garbage, and every operation but going through all takes constant
 * time. It belongs to one thread at a time. Once it is closed, every operation throws {@link
 * UseAfterReleaseException}.
 *
 * @param <E> a resource: the elements of a pool, pools, or any class with {@code @MustRelease}
 * @since 0.1.0
 */
@MustRelease("close")
public final class OwnRing<E extends @Ref Object> extends OwnContainer<E> implements AutoCloseable {
  private final Object[] elements;
  private int first;
  private int size;

  private OwnRing(int capacity, Releaser<? super E> releaser) {
    super(releaser);
    if (capacity < 1) {
      throw new IllegalArgumentException(
          "an OwnRing for %s elements: write a number from 1 on".formatted(capacity));
    }
    elements = new Object[capacity];
  }

  /**
   * Makes an empty ring of elements that have a {@code close()}, as those of a pool have.
   *
   * @param capacity how many elements there is room for
   * @throws IllegalArgumentException if that is less than 1
   */
  public static <E extends @Ref Object> @Own OwnRing<E> create(int capacity) {
    return new OwnRing<>(capacity, ByClose.INSTANCE);
  }

  /**
   * Makes an empty ring of elements that are released in another way.
   *
   * @param capacity how many elements there is room for
   * @throws IllegalArgumentException if that is less than 1
   */
  public static <E extends @Ref Object> @Own OwnRing<E> releasing(
      int capacity, Releaser<? super E> releaser) {
    return new OwnRing<>(capacity, releaser);
  }

  /** How many elements there are. */
  public int size(@Ref OwnRing<E> this) {
    requireOpen();
    return size;
  }

  /** How many elements there is room for. */
  public int capacity(@Ref OwnRing<E> this) {
    requireOpen();
    return elements.length;
  }

  /** Whether there is no element. */
  public boolean isEmpty(@Ref OwnRing<E> this) {
    return size() == 0;
  }

  /** Whether there is no room. */
  public boolean isFull(@Ref OwnRing<E> this) {
    return size() == elements.length;
  }

  /**
   * Takes an element over, as the last, if there is room.
   *
   * @return null; the element itself if there is no room
   * @throws IllegalArgumentException if the element has no {@code close()} and the ring was not
   *     told how to release it
   */
  public @Own @Nullable E offer(@Mut OwnRing<E> this, @Own E element) {
    E taken = taken(element);
    if (size == elements.length) {
      return taken;
    }
    append(taken);
    return null;
  }

  /**
   * Takes an element over, as the last; if there is no room, it hands the first one out for it.
   *
   * @return null; the element that was the first if there was no room
   * @throws IllegalArgumentException if the element has no {@code close()} and the ring was not
   *     told how to release it
   */
  public @Own @Nullable E push(@Mut OwnRing<E> this, @Own E element) {
    E taken = taken(element);
    E displaced = size == elements.length ? removeFirst() : null;
    append(taken);
    return displaced;
  }

  /** Hands the first element out; null if there is none. */
  public @Own @Nullable E poll(@Mut OwnRing<E> this) {
    requireOpen();
    return size == 0 ? null : removeFirst();
  }

  /**
   * Lends an element.
   *
   * @param index from 0, which is the first
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Ref E get(@Ref OwnRing<E> this, int index) {
    return at(index);
  }

  /**
   * Lends an element for writing.
   *
   * @param index from 0, which is the first
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Mut E edit(@Mut OwnRing<E> this, int index) {
    return at(index);
  }

  /** All elements, from the first to the last, for a loop. */
  @From("this")
  public @Ref Iterable<@Ref E> elements(@Ref OwnRing<E> this) {
    requireOpen();
    return () -> new Indexed<>(size, this::at);
  }

  /** Lends all elements, from the first to the last. */
  public void forEach(@Ref OwnRing<E> this, @NonEscaping Visitor<? super E> visitor) {
    requireOpen();
    for (int index = 0; index < size; index++) {
      visitor.visit(at(index));
    }
  }

  /**
   * Releases all elements, from the first to the last; the ring is empty then. If a release throws,
   * all others are released and the first exception is thrown, with the others suppressed.
   *
   * @throws ReleaseFailedException if that exception is a checked one
   */
  public void clear(@Mut OwnRing<E> this) {
    requireOpen();
    releaseAll();
  }

  /**
   * Releases all elements as {@link #clear} does, and ends the ring.
   *
   * @throws DoubleReleaseException if the ring is closed
   * @throws ReleaseFailedException if a release throws a checked exception
   */
  @Override
  public void close(@Own OwnRing<E> this) {
    end();
    releaseAll();
  }

  private void releaseAll() {
    ReleaseAll<E> releases = releases();
    while (size > 0) {
      releases.release(removeFirst());
    }
    releases.finish();
  }

  private void append(E element) {
    elements[place(size)] = element;
    size++;
  }

  @SuppressWarnings("unchecked")
  private E removeFirst() {
    E element = (E) elements[first];
    elements[first] = null;
    first = place(1);
    size--;
    return element;
  }

  @SuppressWarnings("unchecked")
  private E at(int index) {
    requireOpen();
    return (E) elements[place(Objects.checkIndex(index, size))];
  }

  /** Where the element is that comes so many after the first. */
  private int place(int after) {
    int place = first + after;
    return place < elements.length && place >= 0 ? place : place - elements.length;
  }
}
