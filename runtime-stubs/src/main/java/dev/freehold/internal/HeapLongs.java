package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Longs;
import java.util.Arrays;

/** Inline values of {@code long} that are in a Java array. */
public final class HeapLongs extends Longs {
  private final FieldHolder element;
  private final String field;
  private final long[] values;

  /** Makes the array of one field of one element. */
  public HeapLongs(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new long[length];
  }

  @Override
  public int length(@Ref HeapLongs this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapLongs this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public long get(@Ref HeapLongs this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public long get$unchecked(@Ref HeapLongs this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapLongs this, int index, long value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapLongs this, int index, long value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapLongs this, long value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapLongs this, int index, int count, long value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public long[] array$(@Ref HeapLongs this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapLongs this, int index, long[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public long[] toArray(@Ref HeapLongs this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapLongs this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapLongs this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
