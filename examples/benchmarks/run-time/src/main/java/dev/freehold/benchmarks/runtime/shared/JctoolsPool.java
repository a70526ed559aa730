package dev.freehold.benchmarks.runtime.shared;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import org.jctools.queues.varhandle.MpmcVarHandleArrayQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Objects in a queue for many producers and many consumers; its variant without Unsafe. */
@State(Scope.Benchmark)
public class JctoolsPool {
  final MpmcVarHandleArrayQueue<PlainQuote> free =
      new MpmcVarHandleArrayQueue<>(Sizes.SHARED_CAPACITY);

  /** Fills the queue. */
  public JctoolsPool() {
    for (int i = 0; i < Sizes.SHARED_CAPACITY; i++) {
      free.offer(new PlainQuote());
    }
  }
}
