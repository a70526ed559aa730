package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import java.util.ArrayList;
import java.util.List;

/** Holds a pool for each of several kinds of slots, and closes all of them or none. */
public abstract class PartedPool implements HandedOver {
  private final String name;
  private final List<SlotPool> parts = new ArrayList<>();
  private volatile boolean closed;

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   */
  protected PartedPool(String name) {
    this.name = name;
  }

  /** How many slots there are, of all kinds. */
  public final int capacity() {
    requireOpen();
    return parts.stream().mapToInt(SlotPool::slots).sum();
  }

  /** How many slots are allocated, of all kinds. */
  public final int inUse() {
    requireOpen();
    return parts.stream().mapToInt(SlotPool::allocated).sum();
  }

  /** The pools of each kind, in the order of declaration. */
  public final List<SlotPool> parts$() {
    return List.copyOf(parts);
  }

  /** Lets the next thread that uses a part be the one it belongs to. */
  @Override
  public final void handOver() {
    requireOpen();
    parts.forEach(SlotPool::enter);
    parts.forEach(part -> part.entry().leave(part));
  }

  /** The same, without a copy. */
  final List<SlotPool> parts() {
    return parts;
  }

  /** Adds the pool of one kind. */
  protected final <P extends SlotPool> P add$(P part) {
    parts.add(part);
    return part;
  }

  /** Ends all parts, unless something stands against it in one of them. */
  protected final void close$() {
    if (closed) {
      throw PoolErrors.closedTwice(name);
    }
    parts.forEach(part -> part.entry().enterToClose(part));
    requireClosable();
    closed = true;
    endAll(parts);
  }

  /** Ends each of them, also where the receiver of a report throws. */
  private static void endAll(List<SlotPool> parts) {
    if (!parts.isEmpty()) {
      try {
        parts.get(0).ending().end();
      } finally {
        endAll(parts.subList(1, parts.size()));
      }
    }
  }

  private void requireClosable() {
    List<SlotPool> closable = new ArrayList<>();
    try {
      for (SlotPool part : parts) {
        part.requireClosable();
        closable.add(part);
      }
    } catch (OwnershipException refused) {
      closable.forEach(SlotPool::remainOpen);
      throw refused;
    }
  }

  /** The error of closing a pool that is the whole program's. */
  protected final UnsupportedOperationException global$() {
    return PoolErrors.global(name);
  }

  final void requireOpen() {
    if (closed) {
      throw PoolErrors.closed(name);
    }
  }
}
