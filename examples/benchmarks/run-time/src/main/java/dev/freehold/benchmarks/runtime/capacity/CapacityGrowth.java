package dev.freehold.benchmarks.runtime.capacity;

import org.openjdk.jmh.annotations.Benchmark;

/**
 * Takes an element, writes its field, and gives back the oldest of those in use, with pools of ever
 * more slots.
 */
public class CapacityGrowth {
  /** 32 elements are in use, however many slots there are. */
  @Benchmark
  public Object few(Capacity capacity, FewOfFixed tickets) {
    return tickets.exchange();
  }

  /** The same with pools for any thread. */
  @Benchmark
  public Object fewShared(Capacity capacity, FewOfShared tickets) {
    return tickets.exchange();
  }

  /** Half of the slots are in use, all of which are visited in turns: it needs ever more cache. */
  @Benchmark
  public Object half(Capacity capacity, HalfOfFixed tickets) {
    return tickets.exchange();
  }

  /** As many ordinary objects. */
  @Benchmark
  public Object ordinary(Capacity capacity, PlainTickets tickets) {
    return tickets.exchange();
  }
}
