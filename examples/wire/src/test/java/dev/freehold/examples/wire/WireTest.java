package dev.freehold.examples.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.examples.wire.Wire.Quote;
import dev.freehold.pool.Frame;
import dev.freehold.pool.MalformedTextException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The decoder")
class WireTest {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void leavesAFrameThatIsNotWhole() {
    ByteBuffer messages = Messages.quotes(3);
    messages.limit(messages.limit() - 1);
    try (QuotePool quotes = QuotePool.create();
        Frame<Quote> frame = quotes.push()) {
      assertEquals(2, Wire.decode(messages, frame));
      assertEquals(27, messages.remaining());
    }
  }

  @Test
  void refusesASymbolThatIsNoText() {
    ByteBuffer messages = Messages.quotes(1);
    messages.put(messages.limit() - 1, (byte) 'a');
    try (QuotePool quotes = QuotePool.create();
        Frame<Quote> frame = quotes.push()) {
      assertThrows(MalformedTextException.class, () -> decode(messages, quotes));
      assertEquals(0, frame.alloc().id());
    }
  }

  private static void decode(ByteBuffer messages, QuotePool quotes) {
    try (Frame<Quote> frame = quotes.push()) {
      Wire.decode(messages, frame);
    }
  }

  @Test
  void makesNoGarbageForAMessage() {
    ByteBuffer messages = Messages.quotes(50);
    Again.decodeFromOneBuffer(messages, 20_000);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    int decoded = Again.decodeFromOneBuffer(messages, 20_000);
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertEquals(0, bytes / decoded);
  }
}
