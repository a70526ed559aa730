package dev.freehold.benchmarks.runtime.threads;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Puts each thread that measures on a core of its own. */
@State(Scope.Thread)
public class PinnedThread {
  /** Pins the calling thread. */
  @Setup
  public void pin(ThreadParams thread) {
    Cores.pin(thread.getThreadIndex());
  }
}
