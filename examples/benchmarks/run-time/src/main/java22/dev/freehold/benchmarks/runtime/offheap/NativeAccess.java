package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Flags;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import dev.freehold.benchmarks.runtime.access.PlainQuotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads eight fields and writes four of each of 1,024 elements in native memory, in random order.
 * The loops differ only in whose accessors they call.
 */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@OperationsPerInvocation(Sizes.CAPACITY)
public class NativeAccess {
  /** An ordinary object, on the heap. */
  @Benchmark
  public void ordinary(PlainQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** An element of a global pool, each access of which checks that it is allocated. */
  @Benchmark
  public void freeholdGlobal(GlobalNativeQuotes all, Order order, Blackhole blackhole) {
    all.visitChecked(order, blackhole);
  }

  /** The same in code of which the checker has proved that it is allocated. */
  @Benchmark
  public void freeholdGlobalProved(GlobalNativeQuotes all, Order order, Blackhole blackhole) {
    all.visitProved(order, blackhole);
  }

  /** An element of a pool in a field of an object, checked at each access. */
  @Benchmark
  public void freehold(NativeQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** A flyweight for each slot over Unsafe. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public void unsafe(UnsafeQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** Agrona's buffer, which checks bounds. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public void agrona(AgronaQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** Agrona's buffer, told not to check bounds. */
  @Benchmark
  @Fork(jvmArgsAppend = {Flags.AGRONA, Flags.AGRONA_UNCHECKED})
  public void agronaUnchecked(AgronaQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** What Simple Binary Encoding generates. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public void sbe(SbeQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** What Simple Binary Encoding generates, told not to check bounds. */
  @Benchmark
  @Fork(jvmArgsAppend = {Flags.AGRONA, Flags.AGRONA_UNCHECKED})
  public void sbeUnchecked(SbeQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** Chronicle Values. */
  @Benchmark
  @Fork(
      jvmArgsAppend = {
        "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
        "--add-exports=jdk.unsupported/sun.misc=ALL-UNNAMED",
        "--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED",
        "--add-opens=jdk.compiler/com.sun.tools.javac=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"
      })
  public void chronicle(ChronicleQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** A direct byte buffer in a static final field, through var handles. */
  @Benchmark
  public void byteBuffer(ByteBufferQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** A memory segment in a static final field. */
  @Benchmark
  public void globalSegment(GlobalSegmentQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }

  /** A memory segment in a field of an object. */
  @Benchmark
  public void segment(SegmentQuotes all, Order order, Blackhole blackhole) {
    all.visit(order, blackhole);
  }
}
