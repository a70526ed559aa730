package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.freehold.Unsafe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steady use of a mapped pool leaves nothing to the garbage collector. */
@Unsafe("holds the pool in a field for the length of a test")
class MappedGarbageTest {
  private static final int TIMES = 50_000;
  private static final int RUNS = 5;

  @TempDir Path directory;

  @Test
  void committingReadingReplacingAndRemovingMakesNone() throws IOException {
    try (QuotePool quotes = QuotePool.open(directory.resolve("quotes.pool"))) {
      long least = Long.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        least = Math.min(least, allocatedBytes(quotes));
      }
      assertEquals(0, least);
    }
  }

  private static long allocatedBytes(QuotePool quotes) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int time = 0; time < TIMES; time++) {
      use(quotes, time);
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void use(QuotePool quotes, long id) {
    Quote quote = quotes.alloc();
    quote.id(id);
    long handle = quotes.commit(quote);
    Quote copy = quotes.copy(handle);
    copy.id(quotes.at(handle).id() + 1);
    quotes.remove(quotes.replace(handle, copy));
    quotes.free(quotes.alloc());
  }
}
