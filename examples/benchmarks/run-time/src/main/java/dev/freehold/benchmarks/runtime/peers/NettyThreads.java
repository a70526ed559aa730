package dev.freehold.benchmarks.runtime.peers;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Lets JMH measure on threads of Netty's own kind, on which its thread-local values are fastest.
 */
public final class NettyThreads extends ThreadPoolExecutor {
  /** For {@code jmh.executor.class}. */
  public static final String NAME = "dev.freehold.benchmarks.runtime.peers.NettyThreads";

  /** As JMH wants it. */
  public NettyThreads(int threads, String name) {
    super(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        new DefaultThreadFactory(name, true));
  }
}
