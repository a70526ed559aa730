package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of {@code byte}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. A part of an array is an index, from 0, and a count of values; where
 * there is no such part, methods throw {@link IndexOutOfBoundsException} and have changed nothing.
 * Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class Bytes extends ByteValues {
  /** For Freehold's own classes. */
  protected Bytes() {}

  @Override
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

  /** Writes the same value to a part. */
  public abstract void fill(@Mut Bytes this, int index, int count, byte value);

  /** Copies a part to a Java array, where it begins at an offset. */
  public final void get(@Ref Bytes this, int index, byte[] target, int offset, int count) {
    copyOut(index, target, offset, count, target.length);
  }

  /** Writes a part from a Java array, where it begins at an offset. */
  public final void set(@Mut Bytes this, int index, byte[] source, int offset, int count) {
    copyIn(index, source, offset, count, source.length);
  }

  /** Writes a part from another inline array, of whatever storage, where it begins at an index. */
  public final void set(@Mut Bytes this, int index, @Ref Bytes source, int from, int count) {
    copyFrom(index, source, from, count);
  }

  /**
   * Compares a part with one of a Java array, as {@link java.util.Arrays#mismatch} does.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Bytes this, int index, byte[] other, int at, int count) {
    Objects.checkFromIndexSize(at, count, other.length);
    checkRange$(index, count);
    return mismatch$(index, other, at, count);
  }

  /**
   * Compares a part with one of another inline array.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Bytes this, int index, @Ref Bytes other, int at, int count) {
    checkRange$(index, count);
    other.checkRange$(at, count);
    byte[] array = other.array$();
    if (array != null) {
      return mismatch$(index, array, at, count);
    }
    array = array$();
    return array == null
        ? differing(index, other, at, count)
        : other.mismatch$(at, array, index, count);
  }

  /** Orders a part and one of a Java array, as {@link java.util.Arrays#compare} does. */
  public final int compare(@Ref Bytes this, int index, byte[] other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Byte.compare(get(index + first), other[at + first]);
  }

  /** Orders a part and one of another inline array. */
  public final int compare(@Ref Bytes this, int index, @Ref Bytes other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Byte.compare(get(index + first), other.get(at + first));
  }

  private int differing(@Ref Bytes this, int index, @Ref Bytes other, int at, int count) {
    for (int each = 0; each < count; each++) {
      if (Byte.compare(get$unchecked(index + each), other.get$unchecked(at + each)) != 0) {
        return each;
      }
    }
    return -1;
  }

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Bytes this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract byte get$unchecked(@Ref Bytes this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Bytes this, int index, byte value);

  @Override
  public abstract byte @Nullable [] array$(@Ref Bytes this);

  /** {@link #mismatch} of what is known to be there. */
  public abstract int mismatch$(@Ref Bytes this, int index, byte[] other, int at, int count);

  /** The values, in a new array. */
  public abstract byte[] toArray(@Ref Bytes this);

  @Override
  public abstract String toString(@Ref Bytes this);
}
