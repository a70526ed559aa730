package dev.freehold.examples.protocols.itch;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Struct;

/** What all messages of TotalView-ITCH 5.0 begin with, in 11 bytes. */
@ByteOrder(BIG_ENDIAN)
@Struct
public interface ItchMessage {
  byte type();

  void type(byte value);

  short stockLocate();

  void stockLocate(short value);

  short tracking();

  void tracking(short value);

  /** In nanoseconds since midnight. */
  @Bits(48)
  long timestamp();

  void timestamp(long value);
}
