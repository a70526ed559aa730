package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Booleans;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code boolean} that are in native memory. */
public final class NativeBooleans extends Booleans implements NativeValues {
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
    return value(index);
  }

  @Override
  public boolean get$unchecked(@Ref NativeBooleans this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeBooleans this, int index, boolean value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeBooleans this, int index, boolean value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeBooleans this, boolean value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeBooleans this, int index, int count, boolean value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public boolean @Nullable [] array$(@Ref NativeBooleans this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeBooleans this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeBooleans this, int index, Object target, int from, int count) {
    boolean[] values = (boolean[]) target;
    for (int each = 0; each < count; each++) {
      values[from + each] = memory.get(ValueLayout.JAVA_BYTE, at$(index + each)) != 0;
    }
  }

  @Override
  public void write$(@Mut NativeBooleans this, int index, Object source, int from, int count) {
    boolean[] values = (boolean[]) source;
    for (int each = 0; each < count; each++) {
      memory.set(ValueLayout.JAVA_BYTE, at$(index + each), (byte) (values[from + each] ? 1 : 0));
    }
  }

  @Override
  public void copyTo$(@Ref NativeBooleans this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeBooleans other = (NativeBooleans) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeBooleans this, int index, boolean[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Boolean.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public boolean[] toArray(@Ref NativeBooleans this) {
    holder.checkLive();
    boolean[] copy = new boolean[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeBooleans this) {
    return Arrays.toString(toArray());
  }

  @Override
  public MemorySegment memory$() {
    return memory;
  }

  @Override
  public long at$(int index) {
    return offset + index;
  }

  @Override
  public void checkRange$(@Ref NativeBooleans this, int index, int count) {
    holder.checkRange(field, index, count, length);
  }

  @Override
  public ValueLayout layout$() {
    return ValueLayout.JAVA_BYTE;
  }

  @Override
  public ValueLayout machineLayout$() {
    return ValueLayout.JAVA_BYTE;
  }

  private boolean value(int index) {
    return memory.get(ValueLayout.JAVA_BYTE, at$(index)) != 0;
  }

  private void put(int index, boolean value) {
    memory.set(ValueLayout.JAVA_BYTE, at$(index), (byte) (value ? 1 : 0));
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
