package dev.freehold.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Copies all bytes of an element out of a buffer, or into one, and makes no object. */
public final class WireBytes {
  private WireBytes() {}

  /** Fills an element whose memory is its own matter. */
  public static void read(ByteBuffer from, NativeElement element, long size) {
    element.checkLive();
    read(from, element.memory$, element.offset$, size);
  }

  /** Shows all of an element whose memory is its own matter. */
  public static void write(NativeElement element, long size, ByteBuffer to) {
    element.checkLive();
    write(element.memory$, element.offset$, size, to);
  }

  /**
   * Copies from the buffer's position on, and moves that behind what was copied.
   *
   * @param offset where the element begins, in bytes
   * @param size of the element, in bytes
   * @throws BufferUnderflowException if the buffer has not as many bytes left; nothing is copied
   */
  public static void read(ByteBuffer from, MemorySegment memory, long offset, long size) {
    if (from.remaining() < size) {
      throw new BufferUnderflowException();
    }
    ValueLayout.OfLong words = words(from);
    int start = from.position();
    int at = 0;
    for (; at <= size - Long.BYTES; at += Long.BYTES) {
      memory.set(words, offset + at, from.getLong(start + at));
    }
    for (; at < size; at++) {
      memory.set(ValueLayout.JAVA_BYTE, offset + at, from.get(start + at));
    }
    from.position(start + at);
  }

  /**
   * Copies to the buffer's position, and moves that behind what was copied.
   *
   * @param offset where the element begins, in bytes
   * @param size of the element, in bytes
   * @throws BufferOverflowException if the buffer has no room for as many bytes; nothing is copied
   */
  public static void write(MemorySegment memory, long offset, long size, ByteBuffer to) {
    if (to.remaining() < size) {
      throw new BufferOverflowException();
    }
    ValueLayout.OfLong words = words(to);
    int start = to.position();
    int at = 0;
    for (; at <= size - Long.BYTES; at += Long.BYTES) {
      to.putLong(start + at, memory.get(words, offset + at));
    }
    for (; at < size; at++) {
      to.put(start + at, memory.get(ValueLayout.JAVA_BYTE, offset + at));
    }
    to.position(start + at);
  }

  /** Words in the buffer's own order are copied as they are. */
  private static ValueLayout.OfLong words(ByteBuffer buffer) {
    return buffer.order() == ByteOrder.BIG_ENDIAN ? BigEndian.LONG : LittleEndian.LONG;
  }
}
