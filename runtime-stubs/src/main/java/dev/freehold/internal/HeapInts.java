package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Ints;
import java.util.Arrays;

/** Inline values of {@code int} that are in a Java array. */
public final class HeapInts extends Ints {
  private final FieldHolder element;
  private final String field;
  private final int[] values;

  /** Makes the array of one field of one element. */
  public HeapInts(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new int[length];
  }

  @Override
  public int length(@Ref HeapInts this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapInts this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public int get(@Ref HeapInts this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public int get$unchecked(@Ref HeapInts this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapInts this, int index, int value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapInts this, int index, int value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapInts this, int value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapInts this, int index, int count, int value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public int[] array$(@Ref HeapInts this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapInts this, int index, int[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public int[] toArray(@Ref HeapInts this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapInts this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapInts this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
