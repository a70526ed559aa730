package dev.freehold.benchmarks.runtime.offheap;

import static dev.freehold.benchmarks.runtime.offheap.QuoteOffsets.*;

import org.agrona.UnsafeApi;

/** A flyweight that nothing checks, over the JDK's own Unsafe. */
final class UnsafeQuote {
  private final long address;

  UnsafeQuote(long address) {
    this.address = address;
  }

  long id() {
    return UnsafeApi.getLong(address + ID);
  }

  void id(long value) {
    UnsafeApi.putLong(address + ID, value);
  }

  long time() {
    return UnsafeApi.getLong(address + TIME);
  }

  double price() {
    return UnsafeApi.getDouble(address + PRICE);
  }

  void price(double value) {
    UnsafeApi.putDouble(address + PRICE, value);
  }

  double limit() {
    return UnsafeApi.getDouble(address + LIMIT);
  }

  int quantity() {
    return UnsafeApi.getInt(address + QUANTITY);
  }

  void quantity(int value) {
    UnsafeApi.putInt(address + QUANTITY, value);
  }

  int venue() {
    return UnsafeApi.getInt(address + VENUE);
  }

  short lot() {
    return UnsafeApi.getShort(address + LOT);
  }

  byte side() {
    return UnsafeApi.getByte(address + SIDE);
  }

  void side(byte value) {
    UnsafeApi.putByte(address + SIDE, value);
  }
}
