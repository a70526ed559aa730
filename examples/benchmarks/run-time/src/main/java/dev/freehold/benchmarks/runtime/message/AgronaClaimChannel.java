package dev.freehold.benchmarks.runtime.message;

import static dev.freehold.benchmarks.runtime.message.WireOffsets.*;

import org.agrona.concurrent.AtomicBuffer;

/** Writes each message where it is in the ring. */
public class AgronaClaimChannel extends AgronaChannel {
  private final AtomicBuffer memory = ring.buffer();

  @Override
  final void send(int number) {
    int at = claim();
    memory.putLong(at + ID, number);
    memory.putLong(at + TIME, number);
    memory.putDouble(at + PRICE, number);
    memory.putInt(at + QUANTITY, number);
    ring.commit(at);
  }

  private int claim() {
    int at = ring.tryClaim(TYPE, SIZE);
    while (at < 0) {
      Thread.onSpinWait();
      at = ring.tryClaim(TYPE, SIZE);
    }
    return at;
  }
}
