package dev.freehold.examples.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Messages to send. */
final class Messages {
  private static final byte[] SYMBOL = "EURÜ€".getBytes(StandardCharsets.UTF_8);
  private static final int LENGTH = 1 + Long.BYTES + Double.BYTES + 1 + SYMBOL.length;

  private Messages() {}

  /** As many quotes, to be read. */
  static ByteBuffer quotes(int count) {
    ByteBuffer all = ByteBuffer.allocate(count * (Short.BYTES + LENGTH));
    for (int number = 0; number < count; number++) {
      all.putShort((short) LENGTH).put((byte) 1).putLong(number).putDouble(number * 1.5);
      all.put((byte) SYMBOL.length).put(SYMBOL);
    }
    return all.flip();
  }
}
