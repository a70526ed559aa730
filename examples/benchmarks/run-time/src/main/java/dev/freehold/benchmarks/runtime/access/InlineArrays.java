package dev.freehold.benchmarks.runtime.access;

import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Adds up the 64 values in each of 1,024 objects on the heap, in random order. */
@OperationsPerInvocation(Sizes.CAPACITY)
public class InlineArrays {
  /** A Java array of an ordinary object. */
  @Benchmark
  public long ordinary(PlainBooks all, Order order) {
    return all.sum(order);
  }

  /** An inline array of a pool's element, in code of which the checker proves that it is there. */
  @Benchmark
  public long proved(PooledBooks all, Order order) {
    return all.sumProved(order);
  }

  /** The same, where each access checks that the element is allocated. */
  @Benchmark
  public long checked(PooledBooks all, Order order) {
    return all.sumChecked(order);
  }
}
