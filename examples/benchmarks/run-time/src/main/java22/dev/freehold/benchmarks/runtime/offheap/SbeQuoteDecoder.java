package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import java.nio.ByteOrder;
import org.agrona.DirectBuffer;

/** Reads a quote as the code does that Simple Binary Encoding generates. */
final class SbeQuoteDecoder {
  private final DirectBuffer buffer;
  private int offset;

  SbeQuoteDecoder(DirectBuffer buffer) {
    this.buffer = buffer;
  }

  SbeQuoteDecoder wrap(int offset) {
    this.offset = offset;
    return this;
  }

  long id() {
    return buffer.getLong(offset + ID, ByteOrder.LITTLE_ENDIAN);
  }

  long time() {
    return buffer.getLong(offset + TIME, ByteOrder.LITTLE_ENDIAN);
  }

  double price() {
    return buffer.getDouble(offset + PRICE, ByteOrder.LITTLE_ENDIAN);
  }

  double limit() {
    return buffer.getDouble(offset + LIMIT, ByteOrder.LITTLE_ENDIAN);
  }

  int quantity() {
    return buffer.getInt(offset + QUANTITY, ByteOrder.LITTLE_ENDIAN);
  }

  int venue() {
    return buffer.getInt(offset + VENUE, ByteOrder.LITTLE_ENDIAN);
  }

  short lot() {
    return buffer.getShort(offset + LOT, ByteOrder.LITTLE_ENDIAN);
  }

  byte side() {
    return buffer.getByte(offset + SIDE);
  }
}
