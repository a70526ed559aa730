package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.FrameType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Symbols and names, which have blanks behind them in frames and files. */
final class Names {
  private Names() {}

  /** Reads the next name of a buffer. */
  static String read(ByteBuffer from) {
    byte[] bytes = new byte[FrameType.NAME];
    from.get(bytes);
    return of(bytes);
  }

  /** The name that some bytes hold. */
  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII).stripTrailing();
  }

  /** The bytes that hold a name. */
  static byte[] bytes(String name) {
    String padded = name + " ".repeat(FrameType.NAME - name.length());
    return padded.getBytes(StandardCharsets.US_ASCII);
  }
}
