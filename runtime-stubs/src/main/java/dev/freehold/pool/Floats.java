package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code float}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Floats {
  /** For Freehold's own classes. */
  protected Floats() {}

  /** How many values there are. */
  public abstract int length(@Ref Floats this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract float get(@Ref Floats this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Floats this, int index, float value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Floats this, float value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Floats this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract float get$unchecked(@Ref Floats this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Floats this, int index, float value);

  /** The values, in a new array. */
  public abstract float[] toArray(@Ref Floats this);

  @Override
  public abstract String toString(@Ref Floats this);
}
