package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Ints;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code int} that are in native memory. */
public final class NativeInts extends Ints {
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
  public NativeInts(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeInts this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeInts this) {
    holder.checkProved();
    return length;
  }

  @Override
  public int get(@Ref NativeInts this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_INT_UNALIGNED, at(index));
  }

  @Override
  public int get$unchecked(@Ref NativeInts this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_INT_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeInts this, int index, int value) {
    check(index);
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeInts this, int index, int value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeInts this, int value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_INT_UNALIGNED, at(index), value);
    }
  }

  @Override
  public int[] toArray(@Ref NativeInts this) {
    holder.checkLive();
    int[] copy = new int[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_INT_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeInts this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Integer.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
