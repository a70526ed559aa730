package dev.freehold.benchmarks.runtime.peers;

import dev.freehold.benchmarks.runtime.PlainQuote;
import io.netty.util.Recycler;

/** The element, as Netty wants it. */
public final class RecycledQuote extends PlainQuote {
  private final Recycler.Handle<RecycledQuote> handle;

  RecycledQuote(Recycler.Handle<RecycledQuote> handle) {
    this.handle = handle;
  }

  /** Gives it back. */
  public void recycle() {
    handle.recycle(this);
  }
}
