package dev.freehold.examples.wire;

import dev.freehold.examples.wire.Wire.Packet;
import dev.freehold.examples.wire.Wire.Quote;
import dev.freehold.pool.Frame;
import java.nio.ByteBuffer;

/** Decodes the same packet again and again. Its methods give the number of messages. */
final class Again {
  private Again() {}

  static int decode(ByteBuffer messages, int times) {
    int bytes = messages.remaining();
    int quoted = 0;
    try (QuotePool quotes = QuotePool.create();
        PacketPool packets = PacketPool.create();
        Packet packet = packets.alloc()) {
      packet.data().set(0, messages.duplicate(), bytes);
      for (int time = 0; time < times; time++) {
        try (Frame<Quote> frame = quotes.push()) {
          quoted += Wire.decode(packet.data().readOnlyBuffer().limit(bytes), frame);
        }
      }
    }
    return quoted;
  }

  /** As a loop does that reads from its socket into the same packet. */
  static int decodeFromOneBuffer(ByteBuffer messages, int times) {
    int quoted = 0;
    try (QuotePool quotes = QuotePool.create();
        PacketPool packets = PacketPool.create();
        Packet packet = packets.alloc()) {
      ByteBuffer in = packet.data().buffer();
      in.put(messages.duplicate()).flip();
      for (int time = 0; time < times; time++) {
        try (Frame<Quote> frame = quotes.push()) {
          quoted += Wire.decode(in.rewind(), frame);
        }
      }
    }
    return quoted;
  }
}
