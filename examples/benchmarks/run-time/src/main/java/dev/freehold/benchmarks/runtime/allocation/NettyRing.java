package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.Sizes;
import io.netty.util.Recycler;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A recycler pinned to the thread, that keeps every object and does not look for double releases.
 */
@State(Scope.Thread)
public class NettyRing extends Ring {
  final Recycler<RecycledQuote> recycler = new QuoteRecycler();
  final RecycledQuote[] live = new RecycledQuote[Sizes.LIVE];

  /** Fills the ring; JMH does so on the thread that measures. */
  public NettyRing() {
    Arrays.setAll(live, i -> recycler.get());
  }

  private static final class QuoteRecycler extends Recycler<RecycledQuote> {
    private static final int INTERVAL = 0;
    private static final int CHUNK = 32;

    QuoteRecycler() {
      super(Sizes.CAPACITY, INTERVAL, CHUNK, Thread.currentThread(), true);
    }

    @Override
    protected RecycledQuote newObject(Handle<RecycledQuote> handle) {
      return new RecycledQuote(handle);
    }
  }
}
