package dev.freehold.examples.protocols.dns;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Names as messages have them: labels behind their lengths, or where else the rest is. */
public final class DomainName {
  private static final int ELSEWHERE = 0xC0;

  private DomainName() {}

  /**
   * Reads a name, and moves the buffer's position behind it.
   *
   * @param start where the message begins in the buffer, in bytes
   * @throws IllegalArgumentException if it goes on elsewhere without end
   */
  public static String read(ByteBuffer message, int start) {
    StringBuilder name = new StringBuilder();
    int end = -1;
    for (int hops = 0; hops < message.limit(); ) {
      int length = Byte.toUnsignedInt(message.get());
      if (length >= ELSEWHERE) {
        int there = (length & ~ELSEWHERE) << Byte.SIZE | Byte.toUnsignedInt(message.get());
        end = end < 0 ? message.position() : end;
        message.position(start + there);
        hops++;
      } else if (length == 0) {
        message.position(end < 0 ? message.position() : end);
        return name.toString();
      } else {
        name.append(name.isEmpty() ? "" : ".").append(label(message, length));
      }
    }
    throw new IllegalArgumentException("a name without end");
  }

  private static String label(ByteBuffer message, int length) {
    byte[] label = new byte[length];
    message.get(label);
    return new String(label, StandardCharsets.US_ASCII);
  }
}
