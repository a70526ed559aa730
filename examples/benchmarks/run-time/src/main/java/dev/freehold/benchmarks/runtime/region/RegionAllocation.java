package dev.freehold.benchmarks.runtime.region;

import dev.freehold.benchmarks.runtime.Flags;
import dev.freehold.benchmarks.runtime.peers.NettyThreads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** Makes 1,000 objects of 32 bytes, writes all their fields, and gives all back at once. */
@OperationsPerInvocation(Batch.SIZE)
public class RegionAllocation {
  /** The collector takes back what is forgotten. */
  @Benchmark
  public void ordinary(OrdinaryTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }

  /** A generated region on the heap, each access of which checks that the element is allocated. */
  @Benchmark
  public void freehold(FreeholdTicks ticks, Blackhole blackhole) {
    ticks.fillChecked(blackhole);
  }

  /** The same in code of which the checker has proved that the elements are allocated. */
  @Benchmark
  public void freeholdProved(FreeholdTicks ticks, Blackhole blackhole) {
    ticks.fillProved(blackhole);
  }

  /** Bump allocation by hand, in a buffer of Agrona. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public void agrona(AgronaTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }

  /** Netty's pooled buffers, on threads of Netty's own kind. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + NettyThreads.NAME})
  public void netty(NettyTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }
}
