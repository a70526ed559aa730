package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Doubles;
import java.util.Arrays;

/** Inline values of {@code double} that are in a Java array. */
public final class HeapDoubles extends Doubles {
  private final FieldHolder element;
  private final String field;
  private final double[] values;

  /** Makes the array of one field of one element. */
  public HeapDoubles(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new double[length];
  }

  @Override
  public int length(@Ref HeapDoubles this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapDoubles this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public double get(@Ref HeapDoubles this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public double get$unchecked(@Ref HeapDoubles this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapDoubles this, int index, double value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapDoubles this, int index, double value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapDoubles this, double value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapDoubles this, int index, int count, double value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public double[] array$(@Ref HeapDoubles this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapDoubles this, int index, double[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public double[] toArray(@Ref HeapDoubles this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapDoubles this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapDoubles this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
