package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Chars;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code char} that are in native memory. */
public final class NativeChars extends Chars {
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
  public NativeChars(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
  }

  @Override
  public int length(@Ref NativeChars this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeChars this) {
    holder.checkProved();
    return length;
  }

  @Override
  public char get(@Ref NativeChars this, int index) {
    check(index);
    return memory.get(ValueLayout.JAVA_CHAR_UNALIGNED, at(index));
  }

  @Override
  public char get$unchecked(@Ref NativeChars this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_CHAR_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeChars this, int index, char value) {
    check(index);
    memory.set(ValueLayout.JAVA_CHAR_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeChars this, int index, char value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_CHAR_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeChars this, char value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_CHAR_UNALIGNED, at(index), value);
    }
  }

  @Override
  public char[] toArray(@Ref NativeChars this) {
    holder.checkLive();
    char[] copy = new char[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_CHAR_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeChars this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Character.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
