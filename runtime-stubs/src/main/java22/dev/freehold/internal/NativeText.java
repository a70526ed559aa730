package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** A text in native memory: the number of bytes in use, 4 bytes wide, and then the bytes. */
public final class NativeText extends InlineText {
  private static final long BYTES = Integer.BYTES;

  private final MemorySegment memory;
  private final long offset;

  /**
   * Makes the text of one field of one element.
   *
   * @param offset where the number of bytes in use is, in bytes
   * @param capacity in bytes
   * @param truncated whether it drops what does not fit
   */
  public NativeText(
      FieldHolder holder,
      String field,
      MemorySegment memory,
      long offset,
      int capacity,
      boolean truncated) {
    super(holder, field, capacity, truncated);
    this.memory = memory;
    this.offset = offset;
  }

  @Override
  int stored() {
    return memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
  }

  @Override
  void use(int bytes) {
    memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, bytes);
  }

  @Override
  public byte byteAt(int index) {
    return memory.get(ValueLayout.JAVA_BYTE, offset + BYTES + index);
  }

  @Override
  void write(int index, byte part) {
    memory.set(ValueLayout.JAVA_BYTE, offset + BYTES + index, part);
  }

  @Override
  void write(byte[] source, int from, int bytes) {
    MemorySegment.copy(source, from, memory, ValueLayout.JAVA_BYTE, offset + BYTES, bytes);
  }

  @Override
  void read(byte[] target, int to, int bytes) {
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, offset + BYTES, target, to, bytes);
  }

  /** The same text, of which nothing is remembered: its memory may have been written otherwise. */
  public NativeText reread$() {
    forget();
    return this;
  }

  @Override
  String decode(int bytes) {
    byte[] copy = new byte[bytes];
    read(copy, 0, bytes);
    return new String(copy, StandardCharsets.UTF_8);
  }
}
