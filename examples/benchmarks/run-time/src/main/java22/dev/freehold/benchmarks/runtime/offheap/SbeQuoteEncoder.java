package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import java.nio.ByteOrder;
import org.agrona.MutableDirectBuffer;

/** Writes a quote as the code does that Simple Binary Encoding generates. */
final class SbeQuoteEncoder {
  private final MutableDirectBuffer buffer;
  private int offset;

  SbeQuoteEncoder(MutableDirectBuffer buffer) {
    this.buffer = buffer;
  }

  SbeQuoteEncoder wrap(int offset) {
    this.offset = offset;
    return this;
  }

  SbeQuoteEncoder id(long value) {
    buffer.putLong(offset + ID, value, ByteOrder.LITTLE_ENDIAN);
    return this;
  }

  SbeQuoteEncoder price(double value) {
    buffer.putDouble(offset + PRICE, value, ByteOrder.LITTLE_ENDIAN);
    return this;
  }

  SbeQuoteEncoder quantity(int value) {
    buffer.putInt(offset + QUANTITY, value, ByteOrder.LITTLE_ENDIAN);
    return this;
  }

  SbeQuoteEncoder side(byte value) {
    buffer.putByte(offset + SIDE, value);
    return this;
  }
}
