package dev.freehold.internal;

import dev.freehold.Sync;
import java.lang.invoke.VarHandle;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that any thread uses. Each keeps some at hand in its magazine; a stack has
 * the rest. A thread that finds neither takes what other threads keep, and finds the pool exhausted
 * only if it can prove that all slots were in use at one moment of the call.
 *
 * <p>A release that happens before an allocation begins is always seen by it. To be sure, the
 * thread waits, at the edge of exhaustion alone, for what others have begun: a few instructions.
 */
@Sync
public abstract class SharedSlots extends FreeListSlots {
  /** What was seen is neither a free slot nor proof that there is none. */
  private static final int UNDECIDED = -2;

  private final int slots;
  private final Magazines magazines;
  private final FreeStack stack;
  private final @Nullable Waiters waiters;
  private final ReentrantLock closing = new ReentrantLock();

  /** What a thread that closes the pool has taken. */
  private BitSet withheld = new BitSet();

  /**
   * Odd while a thread that closes the pool may have slots that are not in use, and for ever after.
   */
  private final AtomicInteger emptyings = new AtomicInteger();

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   * @param blocks whether a thread that finds no slot waits for one
   */
  protected SharedSlots(String name, int slots, boolean blocks) {
    super(name);
    this.slots = slots;
    this.magazines = new Magazines(slots);
    this.stack = new FreeStack(slots);
    this.waiters = blocks ? new Waiters() : null;
    slow(watch$() != null);
  }

  /** A free slot on the fast path, or {@link #NONE}. */
  protected final int pop$() {
    Magazine own = magazines.ofFastThread();
    return own == null ? NONE : own.take();
  }

  /** Takes an element of this pool back. */
  protected final void free$(SlotElement element) {
    Magazine own = magazines.ofFastThread();
    if (own == null || own.isFull() || waiters != null) {
      freeSlowly(element);
    } else {
      own.give(element.release());
    }
  }

  @Override
  final int slots() {
    return slots;
  }

  @Override
  final int freeSlots() {
    return (int) Math.max(0, Math.min(slots, slots - magazines.inUse()));
  }

  @Override
  final int take() {
    for (int tries = 1; !isClosed$(); tries++) {
      int before = emptyings.get();
      int slot = tryTake();
      if (slot >= 0 || (slot == NONE && !isOdd(before) && emptyings.get() == before)) {
        return slot;
      }
      Pause.after(tries);
    }
    return NONE;
  }

  @Override
  final int takeOrThrow() {
    if (waiters == null) {
      throw exhausted$();
    }
    Waiter waiter = waiters.join();
    int found = takeAny();
    if (found == NONE) {
      return await(waiter, waiters);
    }
    int handed = waiters.leave(waiter);
    if (handed != NONE) {
      put(handed);
    }
    return found;
  }

  /** Whoever waits gets the slot, before it can be found by anybody else. */
  @Override
  final void put(int slot) {
    if (waiters == null) {
      give(slot);
    } else if (!waiters.hand(slot)) {
      give(slot);
      serve(waiters);
    }
  }

  @Override
  final void enter() {
    requireOpen$();
  }

  @Override
  final void slow(boolean always) {
    magazines.slow(always);
    if (isClosed$() && waiters != null) {
      waiters.wakeAll();
    }
  }

  @Override
  final boolean isAwaited() {
    VarHandle.fullFence();
    return waiters != null && !waiters.isEmpty();
  }

  /**
   * Takes all slots, so that nobody can have one: the pool ends if that succeeds. Meanwhile other
   * threads wait that would find the pool exhausted.
   */
  @Override
  final void requireClosable() {
    closing.lock();
    try {
      if (isOdd(emptyings.get())) {
        throw refused$(PoolErrors.closedTwice(name$()));
      }
      emptyings.incrementAndGet();
      BitSet taken = takeAll();
      if (taken.cardinality() + resting() < slots) {
        giveBack(taken);
        throw refused$(PoolErrors.inUse(name$(), allBut(taken), Holders.of(this)));
      }
      withheld = taken;
    } finally {
      closing.unlock();
    }
  }

  @Override
  final void remainOpen() {
    closing.lock();
    try {
      giveBack(withheld);
    } finally {
      closing.unlock();
    }
  }

  private void giveBack(BitSet taken) {
    taken.stream().forEach(this::give);
    emptyings.incrementAndGet();
    while (waiters != null && serve(waiters)) {}
  }

  private BitSet takeAll() {
    BitSet taken = new BitSet(slots);
    int tries = 0;
    for (int slot = tryTake(); slot != NONE; slot = tryTake()) {
      if (slot == UNDECIDED) {
        Pause.after(tries++);
      } else {
        taken.set(slot);
      }
    }
    return taken;
  }

  /** Those that rest are in nobody's use either. */
  private List<Integer> allBut(BitSet taken) {
    List<Integer> used = watch$() == null ? List.of() : SlotsInUse.of(this);
    return used.isEmpty()
        ? IntStream.range(0, slots).filter(slot -> !taken.get(slot)).boxed().toList()
        : used;
  }

  private int resting() {
    PoolWatch told = watch$();
    return told == null ? 0 : told.resting();
  }

  private int tryTake() {
    Magazine magazine = magazines.enter();
    try {
      int slot = magazine.take(stack);
      if (slot != NONE) {
        return slot;
      }
      if (magazines.areAllTaken(slots)) {
        return NONE;
      }
      int stolen = magazines.steal();
      return stolen == NONE ? UNDECIDED : magazine.countTaken(stolen);
    } finally {
      magazine.leave();
    }
  }

  private void give(int slot) {
    Magazine magazine = magazines.enter();
    try {
      if (magazine.isFull()) {
        magazine.spill(stack);
      }
      magazine.give(slot);
    } finally {
      magazine.leave();
    }
  }

  /**
   * Hands a slot to who waits, if there is one and the other; whether it did. Who came to wait
   * before this fence is seen here, and who came later sees what was given before it.
   */
  private boolean serve(Waiters waiting) {
    VarHandle.fullFence();
    while (!waiting.isEmpty()) {
      int slot = take();
      if (slot == NONE || waiting.hand(slot)) {
        return slot != NONE;
      }
      give(slot);
      VarHandle.fullFence();
    }
    return false;
  }

  private int await(Waiter waiter, Waiters waiting) {
    while (waiter.slot() == NONE) {
      boolean interrupted = Thread.currentThread().isInterrupted();
      if (interrupted || isClosed$()) {
        int handed = waiting.leave(waiter);
        if (handed != NONE) {
          return handed;
        }
        requireOpen$();
        throw refused$(PoolErrors.interrupted(this));
      }
      LockSupport.park(this);
    }
    return waiter.slot();
  }

  private static boolean isOdd(int number) {
    return (number & 1) != 0;
  }
}
