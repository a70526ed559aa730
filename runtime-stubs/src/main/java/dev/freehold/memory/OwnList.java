package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.Growth;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A list that owns its elements: they move in with {@link #add}, out with {@link #remove}, and what
 * is in it when it is closed is released.
 *
 * <p>It grows by doubling and makes no garbage otherwise. It belongs to one thread at a time. Once
 * it is closed, every operation throws {@link UseAfterReleaseException}.
 *
 * @param <E> a resource: the elements of a pool, pools, or any class with {@code @MustRelease}
 * @since 0.1.0
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
    makeRoom();
    elements[size++] = taken;
  }

  /**
   * Takes an element over, before another; those from there on move by one.
   *
   * @param index from 0 to the size
   * @throws IndexOutOfBoundsException if it is another number
   * @throws IllegalArgumentException if the element has no {@code close()} and the list was not
   *     told how to release it
   */
  public void insert(@Mut OwnList<E> this, int index, @Own E element) {
    E taken = taken(element);
    Objects.checkIndex(index, size + 1);
    makeRoom();
    System.arraycopy(elements, index, elements, index + 1, size - index);
    elements[index] = taken;
    size++;
  }

  private void makeRoom() {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, Growth.doubled(size, Math.max(FIRST_ROOM, size + 1L)));
    }
  }

  /**
   * Takes an element over in the place of another, and hands that out.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such element
   * @throws IllegalArgumentException if the element has no {@code close()} and the list was not
   *     told how to release it
   */
  public @Own E replace(@Mut OwnList<E> this, int index, @Own E replacement) {
    E taken = taken(replacement);
    E displaced = at(index);
    elements[index] = taken;
    return displaced;
  }

  /**
   * Exchanges the places of two elements.
   *
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public void swap(@Mut OwnList<E> this, int one, int other) {
    E first = at(one);
    elements[one] = at(other);
    elements[other] = first;
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

  /**
   * Hands an element out, and puts the last one into its place: in constant time, but the order is
   * another then.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such element
   */
  public @Own E swapRemove(@Mut OwnList<E> this, int index) {
    E element = at(index);
    size--;
    elements[index] = elements[size];
    elements[size] = null;
    return element;
  }

  /**
   * Releases the elements that a filter holds for; the others move up. It is asked once of each,
   * from the first to the last. If it throws, the elements from there on stay; if a release throws,
   * the others go on. The first exception is thrown, with the others suppressed.
   *
   * @return how many were released
   * @throws ReleaseFailedException if a release throws a checked exception
   */
  public int removeIf(@Mut OwnList<E> this, @NonEscaping Predicate<? super @Ref E> filter) {
    requireOpen();
    ReleaseAll<E> releases = releases();
    int before = size;
    int kept = 0;
    int asked = 0;
    try {
      while (asked < before) {
        E element = element(asked);
        boolean goes = filter.test(element);
        asked++;
        elements[kept] = element;
        if (goes) {
          releases.release(element);
        } else {
          kept++;
        }
      }
    } catch (Throwable thrown) {
      releases.note(thrown);
    }
    closeGap(kept, asked);
    releases.finish();
    return before - size;
  }

  /** What is between the two places is gone; the later elements move up. */
  private void closeGap(int from, int to) {
    System.arraycopy(elements, to, elements, from, size - to);
    Arrays.fill(elements, size - (to - from), size, null);
    size -= to - from;
  }

  /**
   * Sorts the elements; equal ones stay in their order. If the comparison throws, the list is as it
   * was. It makes a copy of the list's references meanwhile.
   */
  @SuppressWarnings("unchecked")
  public void sort(@Mut OwnList<E> this, @NonEscaping Comparator<? super @Ref E> order) {
    requireOpen();
    // A sort that is broken off has some references twice, and some not at all.
    E[] sorted = (E[]) Arrays.copyOf(elements, size);
    Arrays.sort(sorted, order);
    System.arraycopy(sorted, 0, elements, 0, size);
  }

  /**
   * Finds an element in a list that is sorted.
   *
   * @param where negative for elements before the one that is looked for, 0 for it, positive for
   *     those after it
   * @return its index; {@code -1 - index} of the place where it would be inserted if there is none
   */
  public int binarySearch(@Ref OwnList<E> this, @NonEscaping ToIntFunction<? super @Ref E> where) {
    requireOpen();
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = where.applyAsInt(element(middle));
      if (found == 0) {
        return middle;
      }
      if (found < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  /** All elements, from the first to the last, for a loop. */
  @From("this")
  public @Ref Iterable<@Ref E> elements(@Ref OwnList<E> this) {
    requireOpen();
    return () -> new Indexed<>(size, this::at);
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
