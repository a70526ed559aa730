package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code int}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Ints {
  /** For Freehold's own classes. */
  protected Ints() {}

  /** How many values there are. */
  public abstract int length(@Ref Ints this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract int get(@Ref Ints this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Ints this, int index, int value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Ints this, int value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Ints this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract int get$unchecked(@Ref Ints this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Ints this, int index, int value);

  /** The values, in a new array. */
  public abstract int[] toArray(@Ref Ints this);

  @Override
  public abstract String toString(@Ref Ints this);
}
