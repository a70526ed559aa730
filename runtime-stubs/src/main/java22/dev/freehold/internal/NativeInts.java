package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code int} that are in native memory. */
public final class NativeInts extends Ints implements NativeValues {
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
  public NativeInts(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this(holder, field, memory, offset, length, ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN);
  }

  /**
   * The same in a declared byte order.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeInts(
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
    return value(index);
  }

  @Override
  public int get$unchecked(@Ref NativeInts this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeInts this, int index, int value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeInts this, int index, int value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeInts this, int value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeInts this, int index, int count, int value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public int @Nullable [] array$(@Ref NativeInts this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeInts this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeInts this, int index, Object target, int from, int count) {
    MemorySegment.copy(memory, layout$(), at$(index), target, from, count);
  }

  @Override
  public void write$(@Mut NativeInts this, int index, Object source, int from, int count) {
    MemorySegment.copy(source, from, memory, layout$(), at$(index), count);
  }

  @Override
  public void copyTo$(@Ref NativeInts this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeInts other = (NativeInts) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeInts this, int index, int[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Integer.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public int[] toArray(@Ref NativeInts this) {
    holder.checkLive();
    int[] copy = new int[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeInts this) {
    return Arrays.toString(toArray());
  }

  @Override
  public MemorySegment memory$() {
    return memory;
  }

  @Override
  public long at$(int index) {
    return offset + (long) index * Integer.BYTES;
  }

  @Override
  public void checkRange$(@Ref NativeInts this, int index, int count) {
    holder.checkRange(field, index, count, length);
  }

  @Override
  public ValueLayout layout$() {
    return bigEndian ? BigEndian.INT : LittleEndian.INT;
  }

  @Override
  public ValueLayout machineLayout$() {
    return ValueLayout.JAVA_INT_UNALIGNED;
  }

  private int value(int index) {
    return bigEndian
        ? memory.get(BigEndian.INT, at$(index))
        : memory.get(LittleEndian.INT, at$(index));
  }

  private void put(int index, int value) {
    if (bigEndian) {
      memory.set(BigEndian.INT, at$(index), value);
    } else {
      memory.set(LittleEndian.INT, at$(index), value);
    }
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
