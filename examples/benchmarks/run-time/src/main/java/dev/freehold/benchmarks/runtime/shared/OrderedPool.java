package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.Unsafe;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A generated pool for any thread, whose fields are, too. */
@State(Scope.Benchmark)
public class OrderedPool {
  @Unsafe("lasts as long as the process")
  final OrderedQuotePool pool = OrderedQuotePool.create();
}
