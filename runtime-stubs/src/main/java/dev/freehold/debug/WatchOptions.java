package dev.freehold.debug;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a watch records, and how much of it.
 *
 * @param quarantine how many released slots rest before they are used again, so that late uses of
 *     their elements are found; when the pool has no other slot, the one that has rested longest is
 *     used
 * @param stackDepth how many frames of a stack are kept
 * @param sampleEvery of how many allocations one has its stacks kept: 1 for all of them
 * @param managed whether the pool gets a JMX bean while it is watched, where the Java platform has
 *     JMX
 * @param reportTo gets the report when the pool is closed, and at the program's exit if it is still
 *     open; each time only if something is wrong. What it throws, closing the pool throws, which is
 *     closed then nevertheless
 * @since 0.1.0
 */
public record WatchOptions(
    int quarantine,
    int stackDepth,
    int sampleEvery,
    boolean managed,
    Consumer<MemoryReport> reportTo) {
  private static final WatchOptions STANDARD =
      new WatchOptions(64, 16, 1, true, report -> System.err.print(report.toText()));

  /** Refuses numbers that mean nothing. */
  public WatchOptions {
    require(quarantine >= 0, "quarantine is a number of slots: 0 or more");
    require(stackDepth >= 1, "stackDepth is a number of frames: 1 or more");
    require(sampleEvery >= 1, "sampleEvery is a number of allocations: 1 or more");
    Objects.requireNonNull(reportTo, "reportTo");
  }

  /** 64 slots rest, 16 frames are kept of every stack, reports go to {@code System.err}. */
  public static WatchOptions standard() {
    return STANDARD;
  }

  /** The same, but for how many released slots rest. */
  public WatchOptions quarantine(int slots) {
    return new WatchOptions(slots, stackDepth, sampleEvery, managed, reportTo);
  }

  /** The same, but for how many frames of a stack are kept. */
  public WatchOptions stackDepth(int frames) {
    return new WatchOptions(quarantine, frames, sampleEvery, managed, reportTo);
  }

  /** The same, but for how many allocations there are to one whose stacks are kept. */
  public WatchOptions sampleEvery(int allocations) {
    return new WatchOptions(quarantine, stackDepth, allocations, managed, reportTo);
  }

  /** The same, but for whether there is a JMX bean. */
  public WatchOptions managed(boolean bean) {
    return new WatchOptions(quarantine, stackDepth, sampleEvery, bean, reportTo);
  }

  /** The same, but for where reports go. */
  public WatchOptions reportTo(Consumer<MemoryReport> receiver) {
    return new WatchOptions(quarantine, stackDepth, sampleEvery, managed, receiver);
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("[watch.options] " + otherwise);
    }
  }
}
