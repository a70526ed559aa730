package dev.freehold.internal;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Inline values of {@code byte} that are in native memory. */
public final class NativeBytes extends Bytes implements NativeValues {
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
    return value(index);
  }

  @Override
  public byte get$unchecked(@Ref NativeBytes this, int index) {
    checkBounds(index);
    return value(index);
  }

  @Override
  public void set(@Mut NativeBytes this, int index, byte value) {
    check(index);
    put(index, value);
  }

  @Override
  public void set$unchecked(@Mut NativeBytes this, int index, byte value) {
    checkBounds(index);
    put(index, value);
  }

  @Override
  public void fill(@Mut NativeBytes this, byte value) {
    fill(0, length, value);
  }

  @Override
  public void fill(@Mut NativeBytes this, int index, int count, byte value) {
    checkRange$(index, count);
    for (int each = index; each < index + count; each++) {
      put(each, value);
    }
  }

  @Override
  public byte @Nullable [] array$(@Ref NativeBytes this) {
    return null;
  }

  @Override
  public ByteBuffer memoryBuffer$(@Ref NativeBytes this) {
    return memory.asSlice(offset, at$(length) - offset).asByteBuffer();
  }

  @Override
  public void read$(@Ref NativeBytes this, int index, Object target, int from, int count) {
    MemorySegment.copy(memory, layout$(), at$(index), target, from, count);
  }

  @Override
  public void write$(@Mut NativeBytes this, int index, Object source, int from, int count) {
    MemorySegment.copy(source, from, memory, layout$(), at$(index), count);
  }

  @Override
  public void copyTo$(@Ref NativeBytes this, int index, @Mut Values target, int to, int count) {
    Object array = target.array$();
    if (array == null) {
      NativeBytes other = (NativeBytes) target;
      MemorySegment.copy(
          memory, layout$(), at$(index), other.memory, other.layout$(), other.at$(to), count);
    } else {
      read$(index, array, to, count);
    }
  }

  @Override
  public int mismatch$(@Ref NativeBytes this, int index, byte[] other, int from, int count) {
    for (int each = 0; each < count; each++) {
      if (Byte.compare(value(index + each), other[from + each]) != 0) {
        return each;
      }
    }
    return -1;
  }

  @Override
  public byte[] toArray(@Ref NativeBytes this) {
    holder.checkLive();
    byte[] copy = new byte[length];
    read$(0, copy, 0, length);
    return copy;
  }

  @Override
  public String toString(@Ref NativeBytes this) {
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
  public void checkRange$(@Ref NativeBytes this, int index, int count) {
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

  private byte value(int index) {
    return memory.get(ValueLayout.JAVA_BYTE, at$(index));
  }

  private void put(int index, byte value) {
    memory.set(ValueLayout.JAVA_BYTE, at$(index), value);
  }

  private void check(int index) {
    holder.checkIndex(field, index, length);
  }

  private void checkBounds(int index) {
    holder.checkBounds(field, index, length);
  }
}
