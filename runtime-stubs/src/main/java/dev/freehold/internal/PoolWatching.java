package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/**
 * How a pool is watched: every operation takes the slow path, each allocation gets an element of
 * its own, and elements in native memory lie apart from each other.
 */
final class PoolWatching {
  private final SlotPool pool;
  private final WatchPort port;
  private final RestingSlots resting = new RestingSlots();
  private final Object path = new Object();

  /** Those that only the program keeps reachable; null while the pool is not watched. */
  private volatile @Nullable LooseElements loose;

  /** Makes how a pool is watched, which it is not yet. */
  PoolWatching(SlotPool pool, WatchPort port) {
    this.pool = pool;
    this.port = port;
  }

  /** How slots move between those that rest and those that are free. */
  RestingSlots resting() {
    return resting;
  }

  /** Has a watch told of all that happens in a pool that is being made, if there is one. */
  void beginAtCreation(@Nullable PoolWatch watch) {
    loose = watch == null ? null : new LooseElements(pool, watch);
    port.tell(watch);
  }

  /** Has a watch told of all that happens from now on. */
  void begin(PoolWatch watch) {
    pool.entry().enterToWatch(pool);
    replace(watch);
  }

  /** Has nobody told of what happens from now on. */
  void end() {
    pool.entry().enterToUnwatch(pool);
    replace(null);
  }

  /** Has another watch told, and makes the slots free that rest on behalf of the present one. */
  private void replace(@Nullable PoolWatch watch) {
    tieAll();
    resting.move(
        () -> {
          PoolWatch before = port.tell(watch);
          if (before != null) {
            pool.endRest(before);
          }
        });
    choosePath();
    letLoose(watch);
  }

  /** Elements are tied before the fast path is open again, which asks nobody. */
  private synchronized void tieAll() {
    LooseElements before = loose;
    if (before != null) {
      before.end();
    }
    loose = null;
  }

  /** Elements are loose only once the fast path is closed: whoever sees this has seen that. */
  private synchronized void letLoose(@Nullable PoolWatch watch) {
    if (watch != null && port.watch() == watch) {
      loose = new LooseElements(pool, watch);
    }
  }

  /** Whoever comes last has seen what the others changed. */
  private void choosePath() {
    synchronized (path) {
      pool.slow(isSlow());
    }
  }

  /** Whether each operation takes the slow path: also while slots are apart that were watched. */
  boolean isSlow() {
    SlotGuards guards = pool.guards$();
    return pool.isClosed$() || port.watch() != null || (guards != null && !guards.isEmpty());
  }

  /** Gives a slot that is being allocated a new element, and tells the watch of it. */
  SlotElement renew(int slot, PoolWatch told) {
    long generation = pool.element$(slot).generation$;
    LooseElements present = loose;
    if (present != null) {
      present.prepare(slot);
    }
    SlotElement element = pool.renew$(slot);
    element.generation$ = generation;
    element.allocation = told.allocated(element);
    return element;
  }

  /** Has only the program keep an element reachable, which it has got, if the pool is watched. */
  void loosen(SlotElement element) {
    LooseElements present = loose;
    if (present != null) {
      present.loosen(element);
    }
  }

  /** Has the pool keep an element reachable that the program has given back, or named. */
  void tie(SlotElement element) {
    LooseElements present = loose;
    if (present != null) {
      present.tie(element);
    }
  }

  /**
   * Has the next element of a slot, which is released, lie among the others again if this one was
   * apart from them.
   */
  void rejoin(int slot) {
    SlotGuards guards = pool.guards$();
    if (guards != null && !guards.isEmpty() && guards.surrounds(slot)) {
      long generation = pool.element$(slot).generation$;
      pool.rejoin$(slot).generation$ = generation;
      if (guards.isEmpty()) {
        choosePath();
      }
    }
  }
}
