package dev.freehold.benchmarks.runtime.message;

import dev.freehold.benchmarks.runtime.threads.Cores;
import java.util.concurrent.atomic.AtomicLong;

/** The other side: a thread on a core of its own that takes messages and adds up what they say. */
final class Receiver implements Runnable {
  private static final int CORE = 1;

  private final Channel channel;
  private final AtomicLong batches = new AtomicLong();
  private volatile boolean stopped;
  private long sum;

  Receiver(Channel channel) {
    this.channel = channel;
  }

  void start() {
    Thread thread = new Thread(this, "receiver");
    thread.setDaemon(true);
    thread.start();
  }

  void stop() {
    stopped = true;
  }

  /** Waits until so many batches have been received, and says what they added up to. */
  long await(long count) {
    while (batches.getAcquire() < count) {
      Thread.onSpinWait();
    }
    return sum;
  }

  @Override
  public void run() {
    Cores.pin(CORE);
    while (!stopped) {
      receiveBatch();
      batches.setRelease(batches.getPlain() + 1);
    }
  }

  private void receiveBatch() {
    int received = 0;
    while (received < Channel.BATCH && !stopped) {
      int count = channel.receive(this);
      received += count;
      if (count == 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** Takes in the fields of one message. */
  void read(long id, long time, double price, int quantity) {
    sum += id + time + (long) price + quantity;
  }
}
