package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Chars;
import java.util.Arrays;

/** Inline values of {@code char} that are in a Java array. */
public final class HeapChars extends Chars {
  private final FieldHolder element;
  private final String field;
  private final char[] values;

  /** Makes the array of one field of one element. */
  public HeapChars(FieldHolder element, String field, int length) {
    this.element = element;
    this.field = field;
    this.values = new char[length];
  }

  @Override
  public int length(@Ref HeapChars this) {
    element.checkLive();
    return values.length;
  }

  @Override
  public int length$unchecked(@Ref HeapChars this) {
    element.checkProved();
    return values.length;
  }

  @Override
  public char get(@Ref HeapChars this, int index) {
    check(index);
    return values[index];
  }

  @Override
  public char get$unchecked(@Ref HeapChars this, int index) {
    checkBounds(index);
    return values[index];
  }

  @Override
  public void set(@Mut HeapChars this, int index, char value) {
    check(index);
    values[index] = value;
  }

  @Override
  public void set$unchecked(@Mut HeapChars this, int index, char value) {
    checkBounds(index);
    values[index] = value;
  }

  @Override
  public void fill(@Mut HeapChars this, char value) {
    element.checkLive();
    Arrays.fill(values, value);
  }

  @Override
  public void fill(@Mut HeapChars this, int index, int count, char value) {
    checkRange$(index, count);
    Arrays.fill(values, index, index + count, value);
  }

  @Override
  public char[] array$(@Ref HeapChars this) {
    return values;
  }

  @Override
  public int mismatch$(@Ref HeapChars this, int index, char[] other, int offset, int count) {
    return Arrays.mismatch(values, index, index + count, other, offset, offset + count);
  }

  @Override
  public char[] toArray(@Ref HeapChars this) {
    element.checkLive();
    return values.clone();
  }

  @Override
  public String toString(@Ref HeapChars this) {
    element.checkLive();
    return Arrays.toString(values);
  }

  @Override
  public void checkRange$(@Ref HeapChars this, int index, int count) {
    element.checkRange(field, index, count, values.length);
  }

  private void check(int index) {
    element.checkIndex(field, index, values.length);
  }

  private void checkBounds(int index) {
    element.checkBounds(field, index, values.length);
  }
}
