package dev.freehold.internal;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/**
 * How a shared pool is closed: a thread takes all slots, so that nobody can have one, and the pool
 * ends if that succeeds. Meanwhile other threads wait that would find the pool exhausted.
 */
final class SharedClosing {
  private final SharedSlots pool;
  private final AtomicInteger emptyings;
  private final ReentrantLock lock = new ReentrantLock();

  /** What a thread that closes the pool has taken. */
  private BitSet withheld = new BitSet();

  /**
   * Makes what closes a pool.
   *
   * @param emptyings odd while a thread that closes the pool may have slots that are not in use,
   *     and for ever after
   */
  SharedClosing(SharedSlots pool, AtomicInteger emptyings) {
    this.pool = pool;
    this.emptyings = emptyings;
  }

  /** Takes all slots, or none and throws. */
  void begin() {
    lock.lock();
    try {
      requireNotClosing();
      for (int tries = 0; !takeAllOrThrow(); tries++) {
        Pause.after(tries);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Stops the pool if no slot is in use, or throws. Where threads keep slots that nobody else can
   * take, the pool is closed by the last one that uses it.
   */
  void beginAlone() {
    lock.lock();
    try {
      requireNotClosing();
      emptyings.incrementAndGet();
      List<Integer> used = pool.allocated() > pool.kept$.size() ? SlotsInUse.of(pool) : List.of();
      if (!used.isEmpty()) {
        emptyings.incrementAndGet();
        throw pool.refused$(PoolErrors.inUse(pool.name$(), used, Holders.of(pool)));
      }
    } finally {
      lock.unlock();
    }
  }

  private void requireNotClosing() {
    if (SharedSlots.isOdd(emptyings.get())) {
      throw pool.refused$(PoolErrors.closedTwice(pool.name$()));
    }
  }

  /** Gives all slots back: the pool remains open. */
  void abandon() {
    lock.lock();
    try {
      giveBack(withheld);
    } finally {
      lock.unlock();
    }
  }

  /** Whether it has taken all; where not, slots that nobody uses were on their way meanwhile. */
  private boolean takeAllOrThrow() {
    int moves = pool.watching().resting().done();
    emptyings.incrementAndGet();
    BitSet taken = takeAll();
    if (taken.cardinality() + pool.kept$.size() < pool.slots()) {
      giveBack(taken);
      List<Integer> used = SlotsInUse.of(pool);
      if (!used.isEmpty() || pool.watching().resting().haveLainStill(moves)) {
        throw pool.refused$(PoolErrors.inUse(pool.name$(), allBut(taken, used), Holders.of(pool)));
      }
      return false;
    }
    withheld = taken;
    return true;
  }

  private void giveBack(BitSet taken) {
    taken.stream().forEach(pool::give);
    emptyings.incrementAndGet();
    pool.serveAll();
  }

  private BitSet takeAll() {
    BitSet taken = new BitSet(pool.slots());
    int tries = 0;
    for (int slot = pool.tryTake(); slot != SlotPool.NONE; slot = pool.tryTake()) {
      if (slot == SharedSlots.UNDECIDED) {
        Pause.after(tries++);
      } else {
        taken.set(slot);
      }
    }
    takeResting(taken);
    return taken;
  }

  /** Where those that rest are not all the others, closing is refused, and they rest on. */
  private void takeResting(BitSet taken) {
    PoolWatch told = pool.watch$();
    if (told != null && taken.cardinality() + told.resting() + pool.kept$.size() >= pool.slots()) {
      for (int slot = told.takeResting(); slot != SlotPool.NONE; slot = told.takeResting()) {
        taken.set(slot);
      }
    }
  }

  /** Slots that rest are not taken, and in nobody's use either. */
  private List<Integer> allBut(BitSet taken, List<Integer> used) {
    return pool.watch$() == null || used.isEmpty()
        ? IntStream.range(0, pool.slots())
            .filter(slot -> !taken.get(slot) && !pool.element$(slot).isKept())
            .boxed()
            .toList()
        : used;
  }
}
