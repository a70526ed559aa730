package dev.freehold.benchmarks.runtime.message;

import dev.freehold.benchmarks.runtime.Flags;
import dev.freehold.benchmarks.runtime.peers.NettyThreads;
import dev.freehold.benchmarks.runtime.threads.PinnedThread;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Sends messages of four fields from one thread to another, each on a core of its own; the receiver
 * reads the fields and gives the message back.
 */
@OperationsPerInvocation(Channel.BATCH)
public class MessageExchange {
  /** A new object for each message, through a queue of JCTools. */
  @Benchmark
  public long ordinary(PinnedThread thread, JctoolsChannel channel) {
    return channel.exchange();
  }

  /** Handles of pooled elements, through a ring, and back through another. */
  @Benchmark
  public long freehold(PinnedThread thread, FreeholdChannel channel) {
    return channel.exchange();
  }

  /** A new object for each message, through a queue of the JDK. */
  @Benchmark
  public long blockingQueue(PinnedThread thread, BlockingQueueChannel channel) {
    return channel.exchange();
  }

  /** Objects of Netty's recycler, through a queue of JCTools. */
  @Benchmark
  @Fork(jvmArgsAppend = {"-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + NettyThreads.NAME})
  public long recycler(PinnedThread thread, RecyclerChannel channel) {
    return channel.exchange();
  }

  /** Objects that stay in the Disruptor's ring. */
  @Benchmark
  public long disruptor(PinnedThread thread, DisruptorChannel channel) {
    return channel.exchange();
  }

  /** Bytes, copied into Agrona's ring. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public long agronaCopied(PinnedThread thread, AgronaCopyChannel channel) {
    return channel.exchange();
  }

  /** Bytes, written where they are in Agrona's ring. */
  @Benchmark
  @Fork(jvmArgsAppend = Flags.AGRONA)
  public long agronaClaimed(PinnedThread thread, AgronaClaimChannel channel) {
    return channel.exchange();
  }
}
