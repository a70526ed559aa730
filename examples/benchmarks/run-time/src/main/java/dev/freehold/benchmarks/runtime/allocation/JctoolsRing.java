package dev.freehold.benchmarks.runtime.allocation;

import dev.freehold.benchmarks.runtime.PlainQuote;
import dev.freehold.benchmarks.runtime.Sizes;
import java.util.Arrays;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Objects in a queue for one producer and one consumer; its variant without Unsafe. */
@State(Scope.Thread)
public class JctoolsRing extends Ring {
  final SpscVarHandleArrayQueue<PlainQuote> free = new SpscVarHandleArrayQueue<>(Sizes.CAPACITY);
  final PlainQuote[] live = new PlainQuote[Sizes.LIVE];

  /** Fills the ring, and the queue with as many objects as a pool has left. */
  public JctoolsRing() {
    Arrays.setAll(live, i -> new PlainQuote());
    for (int i = Sizes.LIVE; i < Sizes.CAPACITY; i++) {
      free.offer(new PlainQuote());
    }
  }
}
