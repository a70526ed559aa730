package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Chars;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code char} that are in native memory. */
public final class NativeChars extends Chars implements NativeValues {
  private final FieldHolder holder;
  private final String field;
  private final MemorySegment memory;
  private final long offset;
  private final int length;
  private final boolean bigEndian;

  /**
   * Makes the array of one field of one element, in the machine's byte order.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeChars(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this(holder, field, memory, offset, length, ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN);
  }

  /**
   * The same in a declared byte order.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeChars(
      FieldHolder holder,
      String field,
      MemorySegment memory,
      long offset,
      int length,
      boolean bigEndian) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
    this.bigEndian = bigEndian;
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
    return value(index);
  }

  @Override
  public char get$unchecked(@Ref NativeChars this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeChars this, int index, char value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeChars this, int index, char value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeChars this, char value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeChars this, int index, int count, char value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public char @Nullable [] array$(@Ref NativeChars this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeChars this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeChars this, int index, Object target, int from, int count) {
    MemorySegment.copy(memory, layout$(), at$(index), target, from, count);
  }

  @Override
  public void write$(@Mut NativeChars this, int index, Object source, int from, int count) {
    MemorySegment.copy(source, from, memory, layout$(), at$(index), count);
  }

  @Override
  public void copyTo$(@Ref NativeChars this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeChars other = (NativeChars) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeChars this, int index, char[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Character.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public char[] toArray(@Ref NativeChars this) {
    holder.checkLive();
    char[] copy = new char[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeChars this) {
    return Arrays.toString(toArray());
  }

  @Override
  public MemorySegment memory$() {
    return memory;
  }

  @Override
  public long at$(int index) {
    return offset + (long) index * Character.BYTES;
  }

  @Override
  public void checkRange$(@Ref NativeChars this, int index, int count) {
    holder.checkRange(field, index, count, length);
  }

  @Override
  public ValueLayout layout$() {
    return bigEndian ? BigEndian.CHAR : LittleEndian.CHAR;
  }

  @Override
  public ValueLayout machineLayout$() {
    return ValueLayout.JAVA_CHAR_UNALIGNED;
  }

  private char value(int index) {
    return bigEndian
        ? memory.get(BigEndian.CHAR, at$(index))
        : memory.get(LittleEndian.CHAR, at$(index));
  }

  private void put(int index, char value) {
    if (bigEndian) {
      memory.set(BigEndian.CHAR, at$(index), value);
    } else {
      memory.set(LittleEndian.CHAR, at$(index), value);
    }
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
