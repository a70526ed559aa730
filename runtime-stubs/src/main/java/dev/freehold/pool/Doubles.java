package dev.freehold.pool;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of {@code double}, of the declared length, kept inside an element.
 *
 * <p>It is a view of its element: once that is released, every method throws {@link
 * UseAfterReleaseException}. A part of an array is an index, from 0, and a count of values; where
 * there is no such part, methods throw {@link IndexOutOfBoundsException} and have changed nothing.
 * Freehold alone extends this class.
 *
 * @since 0.1.0
 */
@View
public abstract class Doubles extends Values {
  /** For Freehold's own classes. */
  protected Doubles() {}

  @Override
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

  /** Writes the same value to a part. */
  public abstract void fill(@Mut Doubles this, int index, int count, double value);

  /** Copies a part to a Java array, where it begins at an offset. */
  public final void get(@Ref Doubles this, int index, double[] target, int offset, int count) {
    copyOut(index, target, offset, count, target.length);
  }

  /** Writes a part from a Java array, where it begins at an offset. */
  public final void set(@Mut Doubles this, int index, double[] source, int offset, int count) {
    copyIn(index, source, offset, count, source.length);
  }

  /** Writes a part from another inline array, of whatever storage, where it begins at an index. */
  public final void set(@Mut Doubles this, int index, @Ref Doubles source, int from, int count) {
    copyFrom(index, source, from, count);
  }

  /**
   * Compares a part with one of a Java array, as {@link java.util.Arrays#mismatch} does.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Doubles this, int index, double[] other, int at, int count) {
    Objects.checkFromIndexSize(at, count, other.length);
    checkRange$(index, count);
    return mismatch$(index, other, at, count);
  }

  /**
   * Compares a part with one of another inline array.
   *
   * @return how many values from the part's beginning the first is that differs, or -1 if none does
   */
  public final int mismatch(@Ref Doubles this, int index, @Ref Doubles other, int at, int count) {
    checkRange$(index, count);
    other.checkRange$(at, count);
    double[] array = other.array$();
    if (array != null) {
      return mismatch$(index, array, at, count);
    }
    array = array$();
    return array == null
        ? differing(index, other, at, count)
        : other.mismatch$(at, array, index, count);
  }

  /** Orders a part and one of a Java array, as {@link java.util.Arrays#compare} does. */
  public final int compare(@Ref Doubles this, int index, double[] other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Double.compare(get(index + first), other[at + first]);
  }

  /** Orders a part and one of another inline array. */
  public final int compare(@Ref Doubles this, int index, @Ref Doubles other, int at, int count) {
    int first = mismatch(index, other, at, count);
    return first < 0 ? 0 : Double.compare(get(index + first), other.get(at + first));
  }

  private int differing(@Ref Doubles this, int index, @Ref Doubles other, int at, int count) {
    for (int each = 0; each < count; each++) {
      if (Double.compare(get$unchecked(index + each), other.get$unchecked(at + each)) != 0) {
        return each;
      }
    }
    return -1;
  }

  /** {@link #length()} where javac knows that the element is allocated; for it alone. */
  public abstract int length$unchecked(@Ref Doubles this);

  /** {@link #get} where javac knows that the element is allocated; for it alone. */
  public abstract double get$unchecked(@Ref Doubles this, int index);

  /** {@link #set} where javac knows that the element is allocated; for it alone. */
  public abstract void set$unchecked(@Mut Doubles this, int index, double value);

  @Override
  public abstract double @Nullable [] array$(@Ref Doubles this);

  /** {@link #mismatch} of what is known to be there. */
  public abstract int mismatch$(@Ref Doubles this, int index, double[] other, int at, int count);

  /** The values, in a new array. */
  public abstract double[] toArray(@Ref Doubles this);

  @Override
  public abstract String toString(@Ref Doubles this);
}
