package dev.freehold.memory;

import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.internal.NativeValues;
import dev.freehold.internal.SegmentText;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.Text;
import dev.freehold.pool.Values;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * What texts and inline arrays have for segments of memory, on Java 22 and later. Offsets are in
 * bytes; values are in the platform's byte order, one after the other, as C has them.
 *
 * @since 0.1.0
 */
public final class Segments {
  private Segments() {}

  /**
   * Copies a part of an inline array to a segment.
   *
   * @param index of the first value, from 0
   * @param offset where it goes, in bytes
   * @param count how many values
   * @throws IndexOutOfBoundsException if there are not as many values, or there is no room for
   *     them; nothing is copied then
   */
  public static void get(
      @Ref Values from, int index, @Ref MemorySegment to, long offset, int count) {
    from.checkRange$(index, count);
    if (from instanceof NativeValues values) {
      MemorySegment.copy(
          values.memory$(),
          values.layout$(),
          values.at$(index),
          to,
          values.machineLayout$(),
          offset,
          count);
    } else {
      JavaValues.copy(Objects.requireNonNull(from.array$()), index, to, offset, count);
    }
  }

  /**
   * Writes a part of an inline array from a segment.
   *
   * @param index where the first value goes, from 0
   * @param offset where it is, in bytes
   * @param count how many values
   * @throws IndexOutOfBoundsException if there are not as many values, or there is no room for
   *     them; nothing is copied then
   */
  public static void set(
      @Mut Values to, int index, @Ref MemorySegment from, long offset, int count) {
    to.checkRange$(index, count);
    if (to instanceof NativeValues values) {
      MemorySegment.copy(
          from,
          values.machineLayout$(),
          offset,
          values.memory$(),
          values.layout$(),
          values.at$(index),
          count);
    } else {
      JavaValues.copy(from, offset, Objects.requireNonNull(to.array$()), index, count);
    }
  }

  /**
   * Replaces a text by bytes of UTF-8, as {@link Text#set(byte[], int, int)} does.
   *
   * @param offset of the first byte
   * @param length how many bytes
   */
  public static void set(@Mut Text to, @Ref MemorySegment utf8, long offset, int length) {
    SegmentText.set(to, utf8, offset, length);
  }

  /**
   * Copies a text's bytes, as {@link Text#copyTo(byte[], int)} does.
   *
   * @return how many there are
   */
  public static int get(@Ref Text from, @Ref MemorySegment to, long offset) {
    return SegmentText.get(from, to, offset);
  }

  /** The bytes of an inline array, as a segment that writes into the element. */
  public static @From("bytes") @Mut MemorySegment of(@Mut Bytes bytes) {
    bytes.checkRange$(0, 0);
    return bytes instanceof NativeValues values
        ? values.memory$().asSlice(values.at$(0), bytes.length())
        : MemorySegment.ofArray(Objects.requireNonNull(bytes.array$()));
  }

  /** The bytes of an inline array, as a segment that reads from the element. */
  public static @From("bytes") @Ref MemorySegment readOnly(@Ref Bytes bytes) {
    bytes.checkRange$(0, 0);
    return bytes instanceof NativeValues values
        ? values.memory$().asSlice(values.at$(0), bytes.length()).asReadOnly()
        : MemorySegment.ofArray(Objects.requireNonNull(bytes.array$())).asReadOnly();
  }
}
