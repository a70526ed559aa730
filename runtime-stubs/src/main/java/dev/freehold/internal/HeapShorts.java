package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Shorts;
import java.util.Arrays;

/** Inline values of {@code short} that are in a Java array. */
public final class HeapShorts extends Shorts {
  private final FieldHolder element;
  private final String field;
  private final short[] values;

  /** Makes the array of one field of one element. */
  public HeapShorts(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new short[length];
  }

  @Override
  public int length(@Ref HeapShorts this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapShorts this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public short get(@Ref HeapShorts this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public short get$unchecked(@Ref HeapShorts this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapShorts this, int index, short value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapShorts this, int index, short value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapShorts this, short value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapShorts this, int index, int count, short value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public short[] array$(@Ref HeapShorts this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapShorts this, int index, short[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public short[] toArray(@Ref HeapShorts this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapShorts this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapShorts this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
