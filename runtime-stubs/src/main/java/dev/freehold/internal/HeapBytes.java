package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Bytes;
import java.util.Arrays;

/** Inline values of {@code byte} that are in a Java array. */
public final class HeapBytes extends Bytes {
  private final FieldHolder element;
  private final String field;
  private final byte[] values;

  /** Makes the array of one field of one element. */
  public HeapBytes(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new byte[length];
  }

  @Override
  public int length(@Ref HeapBytes this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapBytes this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public byte get(@Ref HeapBytes this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public byte get$unchecked(@Ref HeapBytes this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapBytes this, int index, byte value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapBytes this, int index, byte value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapBytes this, byte value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapBytes this, int index, int count, byte value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public byte[] array$(@Ref HeapBytes this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapBytes this, int index, byte[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public byte[] toArray(@Ref HeapBytes this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapBytes this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapBytes this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
