package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code double}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Doubles {
  /** For Freehold's own classes. */
  protected Doubles() {}

  /** How many values there are. */
  public abstract int length(@Ref Doubles this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract double get(@Ref Doubles this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Doubles this, int index, double value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Doubles this, double value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Doubles this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract double get$unchecked(@Ref Doubles this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Doubles this, int index, double value);

  /** The values, in a new array. */
  public abstract double[] toArray(@Ref Doubles this);

  @Override
  public abstract String toString(@Ref Doubles this);
}
