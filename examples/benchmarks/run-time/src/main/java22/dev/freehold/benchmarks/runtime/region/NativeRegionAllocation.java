package dev.freehold.benchmarks.runtime.region;

import dev.freehold.benchmarks.runtime.Flags;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** The same as {@link RegionAllocation}, where it takes the foreign-memory interface. */
@OperationsPerInvocation(Batch.SIZE)
public class NativeRegionAllocation {
  /** A generated region in native memory, each access of which checks its element. */
  @Benchmark
  public void freehold(NativeTicks ticks, Blackhole blackhole) {
    ticks.fillChecked(blackhole);
  }

  /** The same in code of which the checker has proved that the elements are allocated. */
  @Benchmark
  public void freeholdProved(NativeTicks ticks, Blackhole blackhole) {
    ticks.fillProved(blackhole);
  }

  /** Bump allocation by hand, unchecked. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public void unsafe(UnsafeTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }

  /** The slicing allocator of the JDK. */
  @Benchmark
  public void slicing(SlicedTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }

  /** A confined arena of the JDK for each batch. */
  @Benchmark
  public void arena(ArenaTicks ticks, Blackhole blackhole) {
    ticks.fill(blackhole);
  }
}
