package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code long} that are in native memory. */
public final class NativeLongs extends Longs implements NativeValues {
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
  public NativeLongs(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this(holder, field, memory, offset, length, ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN);
  }

  /**
   * The same in a declared byte order.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeLongs(
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
    return value(index);
  }

  @Override
  public long get$unchecked(@Ref NativeLongs this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeLongs this, int index, long value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeLongs this, int index, long value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeLongs this, long value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeLongs this, int index, int count, long value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public long @Nullable [] array$(@Ref NativeLongs this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeLongs this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeLongs this, int index, Object target, int from, int count) {
    MemorySegment.copy(memory, layout$(), at$(index), target, from, count);
  }

  @Override
  public void write$(@Mut NativeLongs this, int index, Object source, int from, int count) {
    MemorySegment.copy(source, from, memory, layout$(), at$(index), count);
  }

  @Override
  public void copyTo$(@Ref NativeLongs this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeLongs other = (NativeLongs) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeLongs this, int index, long[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Long.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public long[] toArray(@Ref NativeLongs this) {
    holder.checkLive();
    long[] copy = new long[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeLongs this) {
    return Arrays.toString(toArray());
  }

  @Override
  public MemorySegment memory$() {
    return memory;
  }

  @Override
  public long at$(int index) {
    return offset + (long) index * Long.BYTES;
  }

  @Override
  public void checkRange$(@Ref NativeLongs this, int index, int count) {
    holder.checkRange(field, index, count, length);
  }

  @Override
  public ValueLayout layout$() {
    return bigEndian ? BigEndian.LONG : LittleEndian.LONG;
  }

  @Override
  public ValueLayout machineLayout$() {
    return ValueLayout.JAVA_LONG_UNALIGNED;
  }

  private long value(int index) {
    return bigEndian
        ? memory.get(BigEndian.LONG, at$(index))
        : memory.get(LittleEndian.LONG, at$(index));
  }

  private void put(int index, long value) {
    if (bigEndian) {
      memory.set(BigEndian.LONG, at$(index), value);
    } else {
      memory.set(LittleEndian.LONG, at$(index), value);
    }
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
