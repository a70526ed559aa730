package dev.freehold.benchmarks.runtime.message;

import static dev.freehold.benchmarks.runtime.message.WireOffsets.*;

import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Writes each message to a buffer of its own and copies that into the ring. */
public class AgronaCopyChannel extends AgronaChannel {
  private final UnsafeBuffer message = new UnsafeBuffer(ByteBuffer.allocateDirect(SIZE));

  @Override
  final void send(int number) {
    message.putLong(ID, number);
    message.putLong(TIME, number);
    message.putDouble(PRICE, number);
    message.putInt(QUANTITY, number);
    while (!ring.write(TYPE, message, 0, SIZE)) {
      Thread.onSpinWait();
    }
  }
}
