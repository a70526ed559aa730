package dev.freehold.benchmarks.runtime.peers;

import java.util.concurrent.TimeUnit;
import stormpot.Allocator;
import stormpot.Expiration;
import stormpot.Pool;
import stormpot.Slot;
import stormpot.Timeout;

/** Stormpot's pools, whose objects never expire and are not watched for leaks. */
public final class StormpotPools {
  /** Never reached: there is always a free object. */
  public static final Timeout TIMEOUT = new Timeout(1, TimeUnit.SECONDS);

  private StormpotPools() {}

  /** Makes a pool of so many objects. */
  public static Pool<StormpotQuote> create(int capacity) {
    return Pool.from(new QuoteAllocator())
        .setSize(capacity)
        .setExpiration(Expiration.never())
        .setBackgroundExpirationEnabled(false)
        .setPreciseLeakDetectionEnabled(false)
        .build();
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
