package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code boolean}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Booleans {
  /** For Freehold's own classes. */
  protected Booleans() {}

  /** How many values there are. */
  public abstract int length(@Ref Booleans this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract boolean get(@Ref Booleans this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Booleans this, int index, boolean value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Booleans this, boolean value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Booleans this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract boolean get$unchecked(@Ref Booleans this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Booleans this, int index, boolean value);

  /** The values, in a new array. */
  public abstract boolean[] toArray(@Ref Booleans this);

  @Override
  public abstract String toString(@Ref Booleans this);
}
