package dev.freehold.internal.debug;

import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.PoolMXBean;
import dev.freehold.debug.PoolReport;
import java.time.Instant;
import java.util.List;

/** Shows a pool's history to JMX. */
final class PoolBean implements PoolMXBean {
  private final PoolHistory history;

  PoolBean(PoolHistory history) {
    this.history = history;
  }

  @Override
  public int getCapacity() {
    return history.slots().capacity();
  }

  @Override
  public int getInUse() {
    return history.slots().inUse();
  }

  @Override
  public int getMostInUse() {
    return history.slots().mostInUse();
  }

  @Override
  public int getResting() {
    return history.slots().resting();
  }

  @Override
  public long getAllocations() {
    return counts().allocations();
  }

  @Override
  public long getReleases() {
    return counts().releases();
  }

  @Override
  public long getTimesExhausted() {
    return counts().exhausted();
  }

  @Override
  public long getTransfers() {
    return counts().transfers();
  }

  @Override
  public long getMisuses() {
    return counts().misuses();
  }

  @Override
  public String report() {
    return new MemoryReport(Instant.now(), List.of(history.report())).toText();
  }

  private PoolReport.Counts counts() {
    return history.counts();
  }
}
