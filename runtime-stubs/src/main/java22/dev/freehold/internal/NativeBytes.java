package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Bytes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code byte} that are in native memory. */
public final class NativeBytes extends Bytes {
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
  public NativeBytes(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeBytes this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeBytes this) {
    holder.checkProved();
    return length;
  }

  @Override
  public byte get(@Ref NativeBytes this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_BYTE, at(index));
  }

  @Override
  public byte get$unchecked(@Ref NativeBytes this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_BYTE, at(index));
  }

  @Override
  public void set(@Mut NativeBytes this, int index, byte value) {
    check(index);
    memory.set(ValueLayout.JAVA_BYTE, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeBytes this, int index, byte value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_BYTE, at(index), value);
  }

  @Override
  public void fill(@Mut NativeBytes this, byte value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_BYTE, at(index), value);
    }
  }

  @Override
  public byte[] toArray(@Ref NativeBytes this) {
    holder.checkLive();
    byte[] copy = new byte[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeBytes this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + index;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
