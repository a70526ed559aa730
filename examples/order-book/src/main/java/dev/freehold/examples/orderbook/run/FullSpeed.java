package dev.freehold.examples.orderbook.run;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.feed.Feed;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Days, one after the other, as fast as the exchange goes. Both figures are those of the middle one
 * of the measured days: now and then a day has something from the virtual machine itself.
 *
 * @param bytesPerMessage that were allocated on the heap
 */
record FullSpeed(double messagesPerSecond, double bytesPerMessage) {
  private static final double NANOS_PER_SECOND = 1e9;

  static FullSpeed of(@Mut Exchange exchange, Feed feed, Plan plan) {
    Player player = new Player();
    for (int day = 0; day < plan.warmUpDays(); day++) {
      player.all(exchange, feed.day());
    }
    double[] perSecond = new double[plan.days()];
    double[] bytes = new double[plan.days()];
    for (int day = 0; day < plan.days(); day++) {
      ByteBuffer frames = feed.day();
      long before = allocatedBytes();
      long start = System.nanoTime();
      player.all(exchange, frames);
      perSecond[day] = feed.messages() * NANOS_PER_SECOND / (System.nanoTime() - start);
      bytes[day] = (double) (allocatedBytes() - before) / feed.messages();
    }
    return new FullSpeed(middle(perSecond), middle(bytes));
  }

  private static double middle(double... values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static long allocatedBytes() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
