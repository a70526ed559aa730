package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.PlainQuote;
import io.netty.util.Recycler;

/** The element, as Netty wants it. */
final class RecycledQuote extends PlainQuote {
  private final Recycler.Handle<RecycledQuote> handle;

  RecycledQuote(Recycler.Handle<RecycledQuote> handle) {
    this.handle = handle;
  }

  void recycle() {
    handle.recycle(this);
  }
}
