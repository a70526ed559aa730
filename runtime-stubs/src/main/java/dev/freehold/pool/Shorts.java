package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of {@code short}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. A part of an array is an index, from 0, and a count of values; where
 * there is no such part, methods throw {@link IndexOutOfBoundsException} and have changed nothing.
 * Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class Shorts extends Values {
  /** For Freehold's own classes. */
  protected Shorts() {}

  @Override
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

  /** Writes the same value to a part. */
  public abstract void fill(@Mut Shorts this, int index, int count, short value);

  /** Copies a part to a Java array, where it begins at an offset. */
  public final void get(@Ref Shorts this, int index, short[] target, int offset, int count) {
    copyOut(index, target, offset, count, target.length);
  }

  /** Writes a part from a Java array, where it begins at an offset. */
  public final void set(@Mut Shorts this, int index, short[] source, int offset, int count) {
    copyIn(index, source, offset, count, source.length);
  }

  /** Writes a part from another inline array, of whatever storage, where it begins at an index. */
  public final void set(@Mut Shorts this, int index, @Ref Shorts source, int from, int count) {
    copyFrom(index, source, from, count);
  }

  /**
   * Compares a part with one of a Java array, as {@link java.util.Arrays#mismatch} does.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Shorts this, int index, short[] other, int at, int count) {
    Objects.checkFromIndexSize(at, count, other.length);
    checkRange$(index, count);
    return mismatch$(index, other, at, count);
  }

  /**
   * Compares a part with one of another inline array.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Shorts this, int index, @Ref Shorts other, int at, int count) {
    checkRange$(index, count);
    other.checkRange$(at, count);
    short[] array = other.array$();
    if (array != null) {
      return mismatch$(index, array, at, count);
    }
    array = array$();
    return array == null
        ? differing(index, other, at, count)
        : other.mismatch$(at, array, index, count);
  }

  /** Orders a part and one of a Java array, as {@link java.util.Arrays#compare} does. */
  public final int compare(@Ref Shorts this, int index, short[] other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Short.compare(get(index + first), other[at + first]);
  }

  /** Orders a part and one of another inline array. */
  public final int compare(@Ref Shorts this, int index, @Ref Shorts other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Short.compare(get(index + first), other.get(at + first));
  }

  private int differing(@Ref Shorts this, int index, @Ref Shorts other, int at, int count) {
    for (int each = 0; each < count; each++) {
      if (Short.compare(get$unchecked(index + each), other.get$unchecked(at + each)) != 0) {
        return each;
      }
    }
    return -1;
  }

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Shorts this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract short get$unchecked(@Ref Shorts this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Shorts this, int index, short value);

  @Override
  public abstract short @Nullable [] array$(@Ref Shorts this);

  /** {@link #mismatch} of what is known to be there. */
  public abstract int mismatch$(@Ref Shorts this, int index, short[] other, int at, int count);

  /** The values, in a new array. */
  public abstract short[] toArray(@Ref Shorts this);

  @Override
  public abstract String toString(@Ref Shorts this);
}
