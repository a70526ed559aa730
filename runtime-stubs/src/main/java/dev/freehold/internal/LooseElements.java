package dev.freehold.internal;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of a watched pool that only the program keeps reachable, so that it is seen when it
 * loses one. As long as an element is loose, the pool has another object in its place, the slot's
 * stand-in, which says that the slot is allocated and holds no fields that anybody reads.
 *
 * <p>An element is tied again, and the pool has it back, when it is released, given up to the pool
 * or into a handle, or named by one: then it can be reached through the pool. A handle that is made
 * good again by {@code attach} or {@code remove} names it no longer, and it is loose once more.
 *
 * <p>Any thread may tie and loosen. A stand-in is never handed out, so that no former owner has it.
 */
final class LooseElements {
  private static final Cleaner CLEANER = Cleaner.create();

  private final SlotPool pool;
  private final PoolWatch told;
  private final Map<Integer, LooseElement> loose = new HashMap<>();
  private final Map<Integer, SlotElement> standIns = new HashMap<>();
  private boolean ended;

  /**
   * Makes the loose elements of a pool, none at first.
   *
   * @param told hears of elements that are lost
   */
  LooseElements(SlotPool pool, PoolWatch told) {
    this.pool = pool;
    this.told = told;
  }

  /** Makes the stand-in of a slot that is free and is about to get a new element. */
  synchronized void prepare(int slot) {
    if (!ended) {
      standIns.computeIfAbsent(slot, pool::renew$);
    }
  }

  /** Has only the program keep an element reachable, which is allocated and has an owner. */
  synchronized void loosen(SlotElement element) {
    SlotElement standIn = standIns.get(element.slot$);
    if (ended || standIn == null || pool.element$(element.slot$) != element) {
      return;
    }
    standIn.generation$ = element.generation$;
    standIn.allocation = element.allocation;
    LooseElement entry = new LooseElement(element);
    loose.put(element.slot$, entry);
    entry.whenCollected(CLEANER, element, () -> collected(entry));
    pool.place$(element.slot$, standIn);
  }

  /** Has the pool keep an element reachable, if it is loose. */
  synchronized void tie(SlotElement element) {
    LooseElement entry = loose.get(element.slot$);
    if (entry != null && entry.get() == element) {
      loose.remove(element.slot$);
      pool.place$(element.slot$, element);
      retire(element.slot$);
      entry.forget();
    }
  }

  /** Whoever has just seen the stand-in must not take it for an element that is in use still. */
  private void retire(int slot) {
    SlotElement standIn = standIns.get(slot);
    if (standIn != null) {
      standIn.generation$ &= ~SlotElement.LIVE;
    }
  }

  /** Ties all elements, and tells of those that are lost: the watch ends. */
  void end() {
    tieAll().forEach(this::tell);
  }

  private synchronized List<LooseElement> tieAll() {
    ended = true;
    List<LooseElement> lost = new ArrayList<>();
    for (LooseElement entry : List.copyOf(loose.values())) {
      SlotElement element = entry.get();
      if (element == null) {
        lost.add(entry);
      } else {
        tie(element);
      }
    }
    loose.clear();
    standIns.clear();
    return lost;
  }

  private void collected(LooseElement entry) {
    if (isLost(entry)) {
      tell(entry);
    }
  }

  private synchronized boolean isLost(LooseElement entry) {
    return loose.remove(entry.slot(), entry);
  }

  private void tell(LooseElement entry) {
    AllocationRecord allocation = entry.allocation();
    if (allocation != null) {
      told.lost(allocation);
    }
  }
}
