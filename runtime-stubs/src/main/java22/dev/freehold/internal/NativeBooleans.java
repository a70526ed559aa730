package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Booleans;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code boolean} that are in native memory. */
public final class NativeBooleans extends Booleans {
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
  public NativeBooleans(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeBooleans this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeBooleans this) {
    holder.checkProved();
    return length;
  }

  @Override
  public boolean get(@Ref NativeBooleans this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_BYTE, at(index)) != 0;
  }

  @Override
  public boolean get$unchecked(@Ref NativeBooleans this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_BYTE, at(index)) != 0;
  }

  @Override
  public void set(@Mut NativeBooleans this, int index, boolean value) {
    check(index);
    memory.set(ValueLayout.JAVA_BYTE, at(index), (byte) (value ? 1 : 0));
  }

  @Override
  public void set$unchecked(@Mut NativeBooleans this, int index, boolean value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_BYTE, at(index), (byte) (value ? 1 : 0));
  }

  @Override
  public void fill(@Mut NativeBooleans this, boolean value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_BYTE, at(index), (byte) (value ? 1 : 0));
    }
  }

  @Override
  public boolean[] toArray(@Ref NativeBooleans this) {
    holder.checkLive();
    boolean[] copy = new boolean[length];
    for (int index = 0; index < length; index++) {
      copy[index] = memory.get(ValueLayout.JAVA_BYTE, at(index)) != 0;
    }
    return copy;
  }

  @Override
  public String toString(@Ref NativeBooleans this) {
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
