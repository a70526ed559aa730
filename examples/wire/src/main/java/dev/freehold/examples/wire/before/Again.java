package dev.freehold.examples.wire.before;

import dev.freehold.examples.wire.before.Wire.Packet;
import dev.freehold.examples.wire.before.Wire.Quote;
import dev.freehold.pool.Frame;
import java.nio.ByteBuffer;

/** Decodes the same packet again and again. */
public final class Again {
  private static final int LONGEST_SYMBOL = 256;

  private Again() {}

  /** Gives the number of messages. */
  public static int decode(ByteBuffer messages, int times) {
    byte[] scratch = new byte[LONGEST_SYMBOL];
    int bytes = messages.remaining();
    int quoted = 0;
    try (QuotePool quotes = QuotePool.create();
        PacketPool packets = PacketPool.create();
        Packet packet = packets.alloc()) {
      Wire.view(packets, packet, bytes).put(messages.duplicate());
      for (int time = 0; time < times; time++) {
        try (Frame<Quote> frame = quotes.push()) {
          quoted += Wire.decode(Wire.view(packets, packet, bytes), frame, scratch);
        }
      }
    }
    return quoted;
  }
}
