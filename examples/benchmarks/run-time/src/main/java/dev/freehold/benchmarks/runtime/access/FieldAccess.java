package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Sizes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads eight fields and writes four of each of 1,024 elements on the heap, in random order. The
 * loops differ only in whose accessors they call.
 */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@OperationsPerInvocation(Sizes.CAPACITY)
public class FieldAccess {
  /** An ordinary object. */
  @Benchmark
  public void ordinary(PlainQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** A pool's element, each access of which checks that the element is allocated. */
  @Benchmark
  public void checked(PooledQuotes all, Order order, Blackhole blackhole) {
    all.visitChecked(order, blackhole);
  }

  /** A pool's element in code of which the checker has proved that it is allocated. */
  @Benchmark
  public void proved(PooledQuotes all, Order order, Blackhole blackhole) {
    all.visitProved(order, blackhole);
  }

  /** A pool's element, found by its handle, and checked at each access as well. */
  @Benchmark
  public void handle(PooledQuotes all, Order order, Blackhole blackhole) {
    all.visitByHandle(order, blackhole);
  }
}
