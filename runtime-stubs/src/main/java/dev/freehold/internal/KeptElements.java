package dev.freehold.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The elements that a pool keeps itself: nobody else owns them, handles name them, and they end
 * with the pool unless they are taken out before.
 */
public final class KeptElements {
  private final SlotPool pool;
  private final boolean shared;
  private final AtomicInteger count = new AtomicInteger();

  /**
   * Makes what a pool keeps, which is nothing yet.
   *
   * @param shared whether several threads use the pool at once
   */
  KeptElements(SlotPool pool, boolean shared) {
    this.pool = pool;
    this.shared = shared;
  }

  /** Gives an element up to the pool, and returns the handle that it has and had before. */
  public long insert(SlotElement element) {
    pool.enter();
    long handle = Handles.keep(element);
    add(1);
    PoolWatch told = pool.watch$();
    if (told != null) {
      pool.watching().tie(element);
      told.inserted(element);
    }
    return handle;
  }

  /** Takes an element out of the pool, if the handle is of one that it keeps: nobody else can. */
  public boolean remove(SlotElement element, long handle) {
    pool.enter();
    if (!Handles.takeOut(element, handle)) {
      return false;
    }
    add(-1);
    PoolWatch told = pool.watch$();
    if (told != null) {
      pool.watching().loosen(element);
      told.removed(element);
    }
    return true;
  }

  /** Takes out the element of a slot that {@link #next} has found. */
  public SlotElement remove(int slot) {
    SlotElement element = pool.element$(slot);
    if (!remove(element, Handles.of(element))) {
      throw ElementErrors.stale(pool.name$(), slot, element);
    }
    return element;
  }

  /** The first slot whose element the pool keeps, or {@link SlotPool#NONE}. */
  public int first() {
    pool.enter();
    return next(SlotPool.NONE);
  }

  /** The first slot after the given one whose element the pool keeps, or the same. */
  public int next(int last) {
    int slots = size() == 0 ? 0 : pool.slots();
    for (int slot = last + 1; slot < slots; slot++) {
      if (pool.element$(slot).isKept()) {
        return slot;
      }
    }
    return SlotPool.NONE;
  }

  /** How many there are; may be asked by any thread. */
  public int size() {
    return count.get();
  }

  /** Ends all of them: the pool is about to be closed. */
  void end() {
    for (int slot = next(SlotPool.NONE); slot != SlotPool.NONE; slot = next(slot)) {
      SlotElement element = pool.element$(slot);
      element.generation$ -= SlotElement.LIVE + SlotElement.KEPT;
      add(-1);
      PoolWatch told = pool.watch$();
      if (told != null) {
        told.ended(element);
      }
    }
  }

  private void add(int difference) {
    if (shared) {
      count.addAndGet(difference);
    } else {
      count.lazySet(count.getPlain() + difference);
    }
  }
}
