package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code long}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Longs {
  /** For Freehold's own classes. */
  protected Longs() {}

  /** How many values there are. */
  public abstract int length(@Ref Longs this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract long get(@Ref Longs this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Longs this, int index, long value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Longs this, long value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Longs this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract long get$unchecked(@Ref Longs this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Longs this, int index, long value);

  /** The values, in a new array. */
  public abstract long[] toArray(@Ref Longs this);

  @Override
  public abstract String toString(@Ref Longs this);
}
