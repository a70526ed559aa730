package dev.freehold.internal;

import dev.freehold.Sync;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that any thread uses. Each keeps some at hand in its magazine; a stack has
 * the rest. A thread that finds neither takes what other threads keep, and finds the pool exhausted
 * only if it can prove that all slots were in use at one moment of the call.
 *
 * <p>A release that happens before an allocation begins is always seen by it. To be sure, the
 * thread waits, at the edge of exhaustion alone, for what others have begun: a few instructions.
 *
 * <p>A pool that is not exact has a slot more for each that can lie in a magazine. So a thread that
 * finds neither of its own has proof that as many are in use as were declared, and leaves alone
 * what others keep, which they take without an atomic operation.
 */
@Sync
public abstract class SharedSlots extends FreeListSlots {
  /** What was seen is neither a free slot nor proof that there is none. */
  static final int UNDECIDED = -2;

  private final int slots;
  private final boolean exact;
  private final Magazines magazines;
  private final FreeStack stack;
  private final @Nullable SharedWaiters waiters;
  private final SharedClosing closing;

  /**
   * Odd while a thread that closes the pool may have slots that are not in use, and for ever after.
   */
  private final AtomicInteger emptyings = new AtomicInteger();

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param capacity how many slots may be in use at least
   * @param blocks whether a thread that finds no slot waits for one
   * @param exact whether no more may be in use
   */
  protected SharedSlots(String name, int capacity, boolean blocks, boolean exact) {
    super(name, new SharedEntry(), true);
    MagazineSizes sizes = exact ? MagazineSizes.shared(capacity) : MagazineSizes.ofOwners(capacity);
    this.slots = exact ? capacity : capacity + sizes.room();
    this.exact = exact;
    this.magazines = new Magazines(sizes, exact);
    this.stack = new FreeStack(slots);
    this.waiters = blocks ? new SharedWaiters(this) : null;
    this.closing = new SharedClosing(this, emptyings);
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
      return super.takeOrThrow();
    }
    return waiters.take();
  }

  /** Whoever waits gets the slot, before it can be found by anybody else. */
  @Override
  final void put(int slot) {
    if (waiters == null) {
      give(slot);
    } else if (!waiters.hand(slot)) {
      give(slot);
      waiters.serve();
    }
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

  @Override
  final void requireClosable() {
    if (exact) {
      closing.begin();
    } else {
      closing.beginAlone();
    }
  }

  /** Whether the pool is exhausted only when all slots are in use. */
  final boolean isExact() {
    return exact;
  }

  @Override
  final void remainOpen() {
    closing.abandon();
  }

  /** A free slot, {@link #NONE} where it is proved that there is none, or {@link #UNDECIDED}. */
  final int tryTake() {
    Magazine magazine = magazines.enter();
    try {
      int slot = magazine.take(stack);
      if (slot != NONE) {
        return slot;
      }
      if (!exact || magazines.areAllTaken(slots)) {
        return NONE;
      }
      int stolen = magazines.steal();
      return stolen == NONE ? UNDECIDED : magazine.countTaken(stolen);
    } finally {
      magazine.leave();
    }
  }

  /** Makes a slot free, whoever waits for one. */
  final void give(int slot) {
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

  /** Hands slots to those who wait, as long as there are both. */
  final void serveAll() {
    while (waiters != null && waiters.serve()) {}
  }

  static boolean isOdd(int number) {
    return (number & 1) != 0;
  }
}
