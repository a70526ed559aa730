package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.Unsafe;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A generated pool for any thread, which keeps its free slots for itself. */
@State(Scope.Benchmark)
public class OwnersPool {
  @Unsafe("lasts as long as the process")
  final OwnersQuotePool pool = OwnersQuotePool.create();
}
