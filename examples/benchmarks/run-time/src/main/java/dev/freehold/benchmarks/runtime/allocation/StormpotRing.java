package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.Sizes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import stormpot.Allocator;
import stormpot.Expiration;
import stormpot.Pool;
import stormpot.PoolTap;
import stormpot.Slot;
import stormpot.Timeout;

/**
 * A pool whose objects never expire and are not watched for leaks, through its tap for one thread.
 */
@State(Scope.Thread)
public class StormpotRing extends Ring {
  static final Timeout TIMEOUT = new Timeout(1, TimeUnit.SECONDS);

  final PoolTap<StormpotQuote> tap =
      Pool.from(new QuoteAllocator())
          .setSize(Sizes.CAPACITY)
          .setExpiration(Expiration.never())
          .setBackgroundExpirationEnabled(false)
          .setPreciseLeakDetectionEnabled(false)
          .build()
          .getSingleThreadedTap();
  final StormpotQuote[] live = new StormpotQuote[Sizes.LIVE];

  /** Fills the ring. */
  @Setup
  public void fill() throws InterruptedException {
    for (int i = 0; i < live.length; i++) {
      live[i] = tap.claim(TIMEOUT);
    }
  }

  private static final class QuoteAllocator implements Allocator<StormpotQuote> {
    @Override
    public StormpotQuote allocate(Slot slot) {
      return new StormpotQuote(slot);
    }

    @Override
    public void deallocate(StormpotQuote quote) {}
  }
}
