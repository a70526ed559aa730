package dev.freehold.benchmarks.runtime.peers;

import dev.freehold.benchmarks.runtime.Sizes;
import io.netty.util.Recycler;

/** A recycler that keeps every object and does not look for double releases: its fastest form. */
public final class QuoteRecycler extends Recycler<RecycledQuote> {
  private static final int INTERVAL = 0;
  private static final int CHUNK = 32;

  /** For any number of threads. */
  public QuoteRecycler() {
    super(Sizes.SHARED_CAPACITY, INTERVAL, CHUNK, true);
  }

  /** For objects that one thread takes. */
  public QuoteRecycler(Thread owner) {
    super(Sizes.CAPACITY, INTERVAL, CHUNK, owner, true);
  }

  @Override
  protected RecycledQuote newObject(Handle<RecycledQuote> handle) {
    return new RecycledQuote(handle);
  }
}
