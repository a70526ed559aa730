package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** The same as {@code InlineArrays}, in native memory. */
@OperationsPerInvocation(Sizes.CAPACITY)
public class NativeInlineArrays {
  /** An inline array of a pool's element, in code of which the checker proves that it is there. */
  @Benchmark
  public long proved(NativeBooks all, Order order) {
    return all.sumProved(order);
  }

  /** The same, where each access checks that the element is allocated. */
  @Benchmark
  public long checked(NativeBooks all, Order order) {
    return all.sumChecked(order);
  }
}
