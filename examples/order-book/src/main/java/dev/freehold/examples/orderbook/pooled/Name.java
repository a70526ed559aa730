package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.FrameType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A symbol or name out of a frame, without the blanks behind it. It is used again and again. */
final class Name implements CharSequence {
  private final byte[] bytes = new byte[FrameType.NAME];
  private int length;

  /** Reads the next name of a buffer. */
  Name read(ByteBuffer from) {
    from.get(bytes);
    length = bytes.length;
    while (length > 0 && bytes[length - 1] == ' ') {
      length--;
    }
    return this;
  }

  /** Writes a name, with blanks behind it. */
  static void write(String name, ByteBuffer to) {
    to.put(name.getBytes(StandardCharsets.US_ASCII));
    for (int i = name.length(); i < FrameType.NAME; i++) {
      to.put((byte) ' ');
    }
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }
}
