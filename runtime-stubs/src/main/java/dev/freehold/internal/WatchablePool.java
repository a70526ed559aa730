package dev.freehold.internal;

import dev.freehold.internal.mark.Nullable;

/**
 * How a pool is watched: every operation takes the slow path, each allocation gets an element of
 * its own, and elements in native memory lie apart from each other.
 */
public abstract class WatchablePool extends ClosablePool {
  private final Object path = new Object();

  /** Makes a pool that is not watched. */
  WatchablePool(String name) {
    super(name);
  }

  /** The element of a slot. */
  protected abstract SlotElement element$(int slot);

  /**
   * Replaces the element of a slot by a new object with the same generation, so that whoever kept
   * the old one is told from the new owner, and returns it. Where the declaration leaves fields
   * undefined, the new one's are filled with a pattern.
   */
  protected abstract SlotElement renew$(int slot);

  /** Replaces an element that has guards by a new object that lies among the others. */
  protected SlotElement rejoin$(int slot) {
    return element$(slot);
  }

  /** The guards of slots, or null where there never are any. */
  public @Nullable SlotGuards guards$() {
    return null;
  }

  /** As {@link #enter}, but a pool that belongs to no thread stays so. */
  void enterToWatch() {
    enter();
  }

  /** As {@link #enterToWatch}, to end the watch. */
  void enterToUnwatch() {
    enterToWatch();
  }

  /** Makes the slots free that rest. */
  void endRest(PoolWatch told) {}

  /** Has a watch told of all that happens from now on. */
  public final void watch$(PoolWatch watch) {
    enterToWatch();
    replaceWatch(watch);
    choosePath();
  }

  /** Has nobody told of what happens from now on. */
  public final void unwatch$() {
    enterToUnwatch();
    replaceWatch(null);
    choosePath();
  }

  /** Has another watch told, and makes the slots free that rest on behalf of the present one. */
  void replaceWatch(@Nullable PoolWatch watch) {
    PoolWatch before = tell(watch);
    if (before != null) {
      endRest(before);
    }
  }

  /** Whoever comes last has seen what the others changed. */
  private void choosePath() {
    synchronized (path) {
      slow(isSlow());
    }
  }

  /** Whether each operation takes the slow path: also while slots are apart that were watched. */
  final boolean isSlow() {
    SlotGuards guards = guards$();
    return isClosed$() || watch$() != null || (guards != null && !guards.isEmpty());
  }

  /** Throws if the pool is closed, or its slots may be apart from each other. */
  protected final void requireTogether$() {
    requireOpen$();
    if (isSlow()) {
      throw PoolErrors.apart(name$());
    }
  }

  /** Gives a slot that is being allocated a new element, and tells the watch of it. */
  final SlotElement renew(int slot, PoolWatch told) {
    long generation = element$(slot).generation$;
    SlotElement element = renew$(slot);
    element.generation$ = generation;
    element.allocation = told.allocated(element);
    return element;
  }

  /**
   * Has the next element of a slot, which is released, lie among the others again if this one was
   * apart from them.
   */
  final void rejoin(int slot) {
    SlotGuards guards = guards$();
    if (guards != null && !guards.isEmpty() && guards.surrounds(slot)) {
      long generation = element$(slot).generation$;
      rejoin$(slot).generation$ = generation;
      if (guards.isEmpty()) {
        choosePath();
      }
    }
  }
}
