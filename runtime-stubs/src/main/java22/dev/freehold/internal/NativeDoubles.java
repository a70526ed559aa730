package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Doubles;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Inline values of {@code double} that are in native memory. */
public final class NativeDoubles extends Doubles {
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
  public NativeDoubles(
      FieldHolder holder, String field, MemorySegment memory, long offset, int length) {
    this.holder = holder;
    this.field = field;
    this.memory = memory;
    this.offset = offset;
    this.length = length;
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
    return memory.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at(index));
  }

  @Override
  public double get$unchecked(@Ref NativeDoubles this, int index) {
    checkBounds(index);
    return memory.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at(index));
  }

  @Override
  public void set(@Mut NativeDoubles this, int index, double value) {
    check(index);
    memory.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at(index), value);
  }

  @Override
  public void set$unchecked(@Mut NativeDoubles this, int index, double value) {
    checkBounds(index);
    memory.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at(index), value);
  }

  @Override
  public void fill(@Mut NativeDoubles this, double value) {
    holder.checkLive();
    for (int index = 0; index < length; index++) {
      memory.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at(index), value);
    }
  }

  @Override
  public double[] toArray(@Ref NativeDoubles this) {
    holder.checkLive();
    double[] copy = new double[length];
    MemorySegment.copy(memory, ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeDoubles this) {
    return Arrays.toString(toArray());
  }

  private long at(int index) {
    return offset + (long) index * Double.BYTES;
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
