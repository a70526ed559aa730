package dev.freehold.benchmarks.runtime.message;

import static dev.freehold.benchmarks.runtime.message.WireOffsets.*;

import java.nio.ByteBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.MessageHandler;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.ringbuffer.OneToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.RingBufferDescriptor;
import org.jspecify.annotations.Nullable;

/** Bytes in Agrona's ring, from which the receiver reads without copying. */
abstract class AgronaChannel extends Channel {
  private static final int RECORD = 64;

  final OneToOneRingBuffer ring =
      new OneToOneRingBuffer(
          new UnsafeBuffer(
              ByteBuffer.allocateDirect(RECORD * CAPACITY + RingBufferDescriptor.TRAILER_LENGTH)));
  private final MessageHandler handler = this::handle;
  private @Nullable Receiver receiver;

  @Override
  final int receive(Receiver to) {
    receiver = to;
    return ring.read(handler);
  }

  private void handle(int type, MutableDirectBuffer buffer, int at, int length) {
    if (receiver != null) {
      receiver.read(
          buffer.getLong(at + ID),
          buffer.getLong(at + TIME),
          buffer.getDouble(at + PRICE),
          buffer.getInt(at + QUANTITY));
    }
  }
}
