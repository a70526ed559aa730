package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;

/**
 * An array of {@code byte}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. Freehold alone extends this class.
 */
@View
public abstract class Bytes {
  /** For Freehold's own classes. */
  protected Bytes() {}

  /** How many values there are. */
  public abstract int length(@Ref Bytes this);

  /**
   * Reads one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract byte get(@Ref Bytes this, int index);

  /**
   * Writes one value.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public abstract void set(@Mut Bytes this, int index, byte value);

  /** Writes the same value everywhere. */
  public abstract void fill(@Mut Bytes this, byte value);

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Bytes this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract byte get$unchecked(@Ref Bytes this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Bytes this, int index, byte value);

  /** The values, in a new array. */
  public abstract byte[] toArray(@Ref Bytes this);

  @Override
  public abstract String toString(@Ref Bytes this);
}
