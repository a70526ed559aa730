package dev.freehold.examples.wire;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Decodes the same packet in turn as before and as now, and says how long that took. */
public final class Compare {
  private static final int MESSAGES = 50;
  private static final int PACKETS = 20_000;
  private static final int ROUNDS = 21;
  private static final int WARM_UP = 10;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Compare() {}

  /** Nanoseconds and bytes for each message, in the rounds that count. */
  private record Measured(String name, double[] nanoseconds, double[] bytes) {
    static Measured of(String name) {
      return new Measured(name, new double[ROUNDS], new double[ROUNDS]);
    }

    void measure(int round, IntSupplier packets) {
      long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
      long before = System.nanoTime();
      int messages = packets.getAsInt();
      long after = System.nanoTime();
      long bytesAfter = THREADS.getCurrentThreadAllocatedBytes();
      if (round >= 0) {
        nanoseconds[round] = (double) (after - before) / messages;
        bytes[round] = (double) (bytesAfter - bytesBefore) / messages;
      }
    }

    @Override
    public String toString() {
      Arrays.sort(nanoseconds);
      Arrays.sort(bytes);
      return "%-30s %6.1f ns (%.1f to %.1f) %6.1f bytes%n"
          .formatted(
              name,
              nanoseconds[ROUNDS / 2],
              nanoseconds[0],
              nanoseconds[ROUNDS - 1],
              bytes[ROUNDS / 2]);
    }
  }

  /** Prints medians for one message, and between what the rounds were. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    Measured before = Measured.of("before");
    Measured now = Measured.of("now, a buffer for a packet");
    Measured kept = Measured.of("now, one buffer for all");
    ByteBuffer messages = Messages.quotes(MESSAGES);
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      before.measure(
          round, () -> dev.freehold.examples.wire.before.Again.decode(messages, PACKETS));
      now.measure(round, () -> Again.decode(messages, PACKETS));
      kept.measure(round, () -> Again.decodeFromOneBuffer(messages, PACKETS));
    }
    System.out.print(before + "" + now + kept);
  }
}
