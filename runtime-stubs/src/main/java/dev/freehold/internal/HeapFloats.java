package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Floats;
import java.util.Arrays;

/** Inline values of {@code float} that are in a Java array. */
public final class HeapFloats extends Floats {
  private final FieldHolder element;
  private final String field;
  private final float[] values;

  /** Makes the array of one field of one element. */
  public HeapFloats(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new float[length];
  }

  @Override
  public int length(@Ref HeapFloats this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapFloats this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public float get(@Ref HeapFloats this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public float get$unchecked(@Ref HeapFloats this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapFloats this, int index, float value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapFloats this, int index, float value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapFloats this, float value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapFloats this, int index, int count, float value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public float[] array$(@Ref HeapFloats this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapFloats this, int index, float[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public float[] toArray(@Ref HeapFloats this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapFloats this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapFloats this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
