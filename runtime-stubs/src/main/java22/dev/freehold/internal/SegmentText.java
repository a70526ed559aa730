package dev.freehold.internal;

import dev.freehold.pool.Text;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/** Bytes that go from a segment of memory into a text, and back. */
public final class SegmentText {
  private SegmentText() {}

  /**
   * Replaces a text by bytes of UTF-8.
   *
   * @throws dev.freehold.pool.MalformedTextException if they are no UTF-8; the text then stays as
   *     it was
   */
  public static void set(Text text, MemorySegment source, long offset, int length) {
    InlineText target = (InlineText) text;
    int capacity = target.capacity();
    Objects.checkFromIndexSize(offset, length, source.byteSize());
    target.accept(wellFormed(source, offset, length), length);
    int kept = length;
    if (length > capacity) {
      kept = capacity;
      while (!Utf8Check.begins(source.get(ValueLayout.JAVA_BYTE, offset + kept))) {
        kept--;
      }
    }
    for (int index = 0; index < kept; index++) {
      target.write(index, source.get(ValueLayout.JAVA_BYTE, offset + index));
    }
    target.end(kept);
  }

  private static int wellFormed(MemorySegment source, long offset, int length) {
    int state = Utf8Check.WHOLE;
    int whole = 0;
    for (int index = 0; index < length; index++) {
      state = Utf8Check.next(state, source.get(ValueLayout.JAVA_BYTE, offset + index));
      if (state == Utf8Check.WRONG) {
        return whole;
      }
      whole = state == Utf8Check.WHOLE ? index + 1 : whole;
    }
    return whole;
  }

  /** Copies a text's bytes; how many. */
  public static int get(Text text, MemorySegment target, long offset) {
    int bytes = text.byteLength();
    long room = target.byteSize() - offset;
    if (offset < 0 || bytes > room) {
      throw TextErrors.noRoom("the text", bytes, (int) Math.max(0, room));
    }
    for (int index = 0; index < bytes; index++) {
      target.set(ValueLayout.JAVA_BYTE, offset + index, ((InlineText) text).byteAt(index));
    }
    return bytes;
  }
}
