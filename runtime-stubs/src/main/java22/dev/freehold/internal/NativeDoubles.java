package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Doubles;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code double} that are in native memory. */
public final class NativeDoubles extends Doubles implements NativeValues {
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
  public NativeDoubles(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this(holder, field, memory, offset, length, ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN);
  }

  /**
   * The same in a declared byte order.
   *
   * @param offset where the first value is, in bytes
   */
  public NativeDoubles(
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
  public int length(@Ref NativeDoubles this) {
    holder.checkLive();
    return length;
  }

  @Override
  public int length$unchecked(@Ref NativeDoubles this) {
    holder.checkProved();
    return length;
  }

  @Override
  public double get(@Ref NativeDoubles this, int index) {
    check(index);
    return value(index);
  }

  @Override
  public double get$unchecked(@Ref NativeDoubles this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeDoubles this, int index, double value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeDoubles this, int index, double value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeDoubles this, double value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeDoubles this, int index, int count, double value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public double @Nullable [] array$(@Ref NativeDoubles this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeDoubles this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeDoubles this, int index, Object target, int from, int count) {
    MemorySegment.copy(memory, layout$(), at$(index), target, from, count);
  }

  @Override
  public void write$(@Mut NativeDoubles this, int index, Object source, int from, int count) {
    MemorySegment.copy(source, from, memory, layout$(), at$(index), count);
  }

  @Override
  public void copyTo$(@Ref NativeDoubles this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeDoubles other = (NativeDoubles) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeDoubles this, int index, double[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Double.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public double[] toArray(@Ref NativeDoubles this) {
    holder.checkLive();
    double[] copy = new double[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeDoubles this) {
    return Arrays.toString(toArray());
  }

  @Override
  public MemorySegment memory$() {
    return memory;
  }

  @Override
  public long at$(int index) {
    return offset + (long) index * Double.BYTES;
  }

  @Override
  public void checkRange$(@Ref NativeDoubles this, int index, int count) {
    holder.checkRange(field, index, count, length);
  }

  @Override
  public ValueLayout layout$() {
    return bigEndian ? BigEndian.DOUBLE : LittleEndian.DOUBLE;
  }

  @Override
  public ValueLayout machineLayout$() {
    return ValueLayout.JAVA_DOUBLE_UNALIGNED;
  }

  private double value(int index) {
    return bigEndian
        ? memory.get(BigEndian.DOUBLE, at$(index))
        : memory.get(LittleEndian.DOUBLE, at$(index));
  }

  private void put(int index, double value) {
    if (bigEndian) {
      memory.set(BigEndian.DOUBLE, at$(index), value);
    } else {
      memory.set(LittleEndian.DOUBLE, at$(index), value);
    }
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
