package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Shorts;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code short} that are in native memory. */
public final class NativeShorts extends Shorts {
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
  public NativeShorts(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeShorts this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeShorts this) {
    holder.checkProved();
    return length;
  }

  @Override
  public short get(@Ref NativeShorts this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, at(index));
  }

  @Override
  public short get$unchecked(@Ref NativeShorts this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeShorts this, int index, short value) {
    check(index);
    memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeShorts this, int index, short value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeShorts this, short value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, at(index), value);
    }
  }

  @Override
  public short[] toArray(@Ref NativeShorts this) {
    holder.checkLive();
    short[] copy = new short[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_SHORT_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeShorts this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Short.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
