package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Booleans;
import java.util.Arrays;

/** Inline values of {@code boolean} that are in a Java array. */
public final class HeapBooleans extends Booleans {
  private final FieldHolder element;
  private final String field;
  private final boolean[] values;

  /** Makes the array of one field of one element. */
  public HeapBooleans(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new boolean[length];
  }

  @Override
  public int length(@Ref HeapBooleans this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapBooleans this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public boolean get(@Ref HeapBooleans this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public boolean get$unchecked(@Ref HeapBooleans this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapBooleans this, int index, boolean value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapBooleans this, int index, boolean value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapBooleans this, boolean value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapBooleans this, int index, int count, boolean value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public boolean[] array$(@Ref HeapBooleans this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapBooleans this, int index, boolean[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public boolean[] toArray(@Ref HeapBooleans this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapBooleans this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapBooleans this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
