package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.peers.QuoteRecycler;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A recycler that all threads use. */
@State(Scope.Benchmark)
public class NettyPool {
  final QuoteRecycler recycler = new QuoteRecycler();
}
