package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code short}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Shorts {
  /** For Freehold's own classes. */
  protected Shorts() {}

  /** How many values there are. */
  public abstract int length(@Ref Shorts this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract short get(@Ref Shorts this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Shorts this, int index, short value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Shorts this, short value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Shorts this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract short get$unchecked(@Ref Shorts this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Shorts this, int index, short value);

  /** The values, in a new array. */
  public abstract short[] toArray(@Ref Shorts this);

  @Override
  public abstract String toString(@Ref Shorts this);
}
