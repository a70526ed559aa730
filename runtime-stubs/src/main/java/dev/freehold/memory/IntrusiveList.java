package dev.freehold.memory;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Ref;
import dev.freehold.internal.mark.TypeArgument;
import dev.freehold.pool.HandlePool;
import dev.freehold.pool.Links;
import dev.freehold.pool.StaleHandleException;
import java.util.Objects;

/**
 * A list of elements of a pool whose links are fields of the elements: putting one in and taking it
 * out from anywhere takes constant time and no memory. The list owns nothing; it knows handles, and
 * is told the pool with each call.
 *
 * <p>An element is in the list once at most, and is taken out of it before it is removed from the
 * pool or released. The same element can be in several lists by different fields.
 *
 * @param <E> the declared type of the elements
 * @since 0.1.0
 */
public final class IntrusiveList<E extends @Ref Object> {
  private static final long NONE = 0;

  private final LinkField<E> field;
  private long first = NONE;
  private long last = NONE;
  private int size;

  private IntrusiveList(LinkField<E> field) {
    this.field = field;
  }

  /** Makes an empty list of elements that it links by that field. */
  public static <E extends @Ref Object> IntrusiveList<E> by(LinkField<E> field) {
    return new IntrusiveList<>(Objects.requireNonNull(field, "field"));
  }

  /** How many elements there are. */
  public int size() {
    return size;
  }

  /** Whether there is no element. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The handle of the first element; 0 if there is none. */
  public @HandleOf(TypeArgument.class) long first() {
    return first;
  }

  /** The handle of the last element; 0 if there is none. */
  public @HandleOf(TypeArgument.class) long last() {
    return last;
  }

  /**
   * The handle of the element after another; 0 if that is the last.
   *
   * @throws StaleHandleException if the handle names no element
   */
  public @HandleOf(TypeArgument.class) long after(
      @Ref HandlePool<E> pool, @HandleOf(TypeArgument.class) long handle) {
    return links(pool, handle).after();
  }

  /**
   * The handle of the element before another; 0 if that is the first.
   *
   * @throws StaleHandleException if the handle names no element
   */
  public @HandleOf(TypeArgument.class) long before(
      @Ref HandlePool<E> pool, @HandleOf(TypeArgument.class) long handle) {
    return links(pool, handle).before();
  }

  /**
   * Puts an element, which is not in the list, before all others.
   *
   * @throws StaleHandleException if the handle names no element
   */
  public void addFirst(@Mut HandlePool<E> pool, @HandleOf(TypeArgument.class) long handle) {
    link(pool, NONE, handle, first);
  }

  /**
   * Puts an element, which is not in the list, behind all others.
   *
   * @throws StaleHandleException if the handle names no element
   */
  public void addLast(@Mut HandlePool<E> pool, @HandleOf(TypeArgument.class) long handle) {
    link(pool, last, handle, NONE);
  }

  /**
   * Puts an element, which is not in the list, behind one that is.
   *
   * @throws StaleHandleException if a handle names no element
   * @throws IllegalArgumentException if the place is no element of the list
   */
  public void insertAfter(
      @Mut HandlePool<E> pool,
      @HandleOf(TypeArgument.class) long place,
      @HandleOf(TypeArgument.class) long handle) {
    requireLinked(pool, place);
    link(pool, place, handle, links(pool, place).after());
  }

  /**
   * Takes an element out; the pool has it still.
   *
   * @throws StaleHandleException if the handle names no element
   * @throws IllegalArgumentException if the element is not in the list
   */
  public void remove(@Mut HandlePool<E> pool, @HandleOf(TypeArgument.class) long handle) {
    requireLinked(pool, handle);
    Links links = links(pool, handle);
    long before = links.before();
    long after = links.after();
    setAfter(pool, before, after);
    setBefore(pool, after, before);
    links.before(NONE);
    links.after(NONE);
    size--;
  }

  /**
   * Takes the first element out; the pool has it still.
   *
   * @return its handle; 0 if there is none
   */
  public @HandleOf(TypeArgument.class) long removeFirst(@Mut HandlePool<E> pool) {
    long handle = first;
    if (handle != NONE) {
      remove(pool, handle);
    }
    return handle;
  }

  /** Lends all elements, from the first to the last. */
  public void forEach(@Ref HandlePool<E> pool, @NonEscaping Visitor<? super E> visitor) {
    for (long handle = first; handle != NONE; handle = links(pool, handle).after()) {
      visitor.visit(pool.at(handle));
    }
  }

  private void link(HandlePool<E> pool, long before, long handle, long after) {
    Links links = links(pool, handle);
    links.before(before);
    links.after(after);
    setAfter(pool, before, handle);
    setBefore(pool, after, handle);
    size++;
  }

  private void setAfter(HandlePool<E> pool, long before, long handle) {
    if (before == NONE) {
      first = handle;
    } else {
      links(pool, before).after(handle);
    }
  }

  private void setBefore(HandlePool<E> pool, long after, long handle) {
    if (after == NONE) {
      last = handle;
    } else {
      links(pool, after).before(handle);
    }
  }

  /**
   * What an element says of its neighbours, they say of it, unless it is in another list or none.
   */
  private void requireLinked(HandlePool<E> pool, long handle) {
    Links links = links(pool, handle);
    long before = links.before();
    long after = links.after();
    boolean linked =
        size > 0
            && (before == NONE ? first : afterIn(pool, before)) == handle
            && (after == NONE ? last : beforeIn(pool, after)) == handle;
    if (!linked) {
      throw new IllegalArgumentException(
          "the element is not in this list: add it first, or remove it from the list that it is in");
    }
  }

  private long afterIn(HandlePool<E> pool, long handle) {
    return links(pool, handle).after();
  }

  private long beforeIn(HandlePool<E> pool, long handle) {
    return links(pool, handle).before();
  }

  private Links links(HandlePool<E> pool, long handle) {
    return field.of(pool.editAt(handle));
  }
}
