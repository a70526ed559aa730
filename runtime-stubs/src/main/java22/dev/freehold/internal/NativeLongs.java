package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Longs;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code long} that are in native memory. */
public final class NativeLongs extends Longs {
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
  public NativeLongs(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeLongs this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeLongs this) {
    holder.checkProved();
    return length;
  }

  @Override
  public long get(@Ref NativeLongs this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at(index));
  }

  @Override
  public long get$unchecked(@Ref NativeLongs this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeLongs this, int index, long value) {
    check(index);
    memory.set(ValueLayout.JAVA_LONG_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeLongs this, int index, long value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_LONG_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeLongs this, long value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_LONG_UNALIGNED, at(index), value);
    }
  }

  @Override
  public long[] toArray(@Ref NativeLongs this) {
    holder.checkLive();
    long[] copy = new long[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_LONG_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeLongs this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Long.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
