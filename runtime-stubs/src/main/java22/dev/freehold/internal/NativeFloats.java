package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Floats;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code float} that are in native memory. */
public final class NativeFloats extends Floats {
  private final FieldHolder holder;
  private final String field;
  private final MemorySegment memory;
  private final long offset;
  private final int length;

  /**
   * Makes the array of one field of one element.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeFloats(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeFloats this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeFloats this) {
    holder.checkProved();
    return length;
  }

  @Override
  public float get(@Ref NativeFloats this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at(index));
  }

  @Override
  public float get$unchecked(@Ref NativeFloats this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeFloats this, int index, float value) {
    check(index);
    memory.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeFloats this, int index, float value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeFloats this, float value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at(index), value);
    }
  }

  @Override
  public float[] toArray(@Ref NativeFloats this) {
    holder.checkLive();
    float[] copy = new float[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_FLOAT_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeFloats this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Float.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
