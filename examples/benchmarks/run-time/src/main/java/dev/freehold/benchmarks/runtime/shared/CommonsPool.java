package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.peers.CommonsPools;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A pool that all threads use. */
@State(Scope.Benchmark)
public class CommonsPool {
  final GenericObjectPool<PlainQuote> objects = CommonsPools.create(Sizes.SHARED_CAPACITY);
}
