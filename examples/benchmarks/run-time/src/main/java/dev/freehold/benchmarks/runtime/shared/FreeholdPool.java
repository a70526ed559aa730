package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.Unsafe;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A generated pool for any thread. */
@State(Scope.Benchmark)
public class FreeholdPool {
  @Unsafe("lasts as long as the process")
  final SharedQuotePool pool = SharedQuotePool.create();
}
