package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.peers.StormpotPools;
import dev.freehold.benchmarks.runtime.peers.StormpotQuote;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import stormpot.PoolTap;

/** A pool, through its tap for threads that stay. */
@State(Scope.Benchmark)
public class StormpotPool {
  final PoolTap<StormpotQuote> tap = StormpotPools.create(Sizes.SHARED_CAPACITY).getThreadSafeTap();
}
