package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code char}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Chars {
  /** For Freehold's own classes. */
  protected Chars() {}

  /** How many values there are. */
  public abstract int length(@Ref Chars this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract char get(@Ref Chars this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Chars this, int index, char value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Chars this, char value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Chars this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract char get$unchecked(@Ref Chars this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Chars this, int index, char value);

  /** The values, in a new array. */
  public abstract char[] toArray(@Ref Chars this);

  @Override
  public abstract String toString(@Ref Chars this);
}
