package dev.freehold.internal;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that one thread uses: a stack of the free ones. When it is empty, the pool
 * makes more slots if there may be more, or has those that other threads released.
 */
public abstract class ConfinedSlots extends FreeListSlots implements HandedOver {
  /**
   * Where the array of free slots says how many they are. The number changes at every operation, so
   * it is kept off the cache lines of the pool, which other threads read where they may release.
   */
  private static final int COUNT = 16;

  /** Where the first free slot is. */
  private static final int FIRST = COUNT + 1;

  private final @Nullable SlotReturns returns;

  /** How many slots are added at least. */
  private final int initial;

  private final int max;

  /** Makes slots free that were given up and had to stay as they were; whether there were any. */
  private BooleanSupplier reclaim = () -> false;

  private int[] freeSlots = new int[FIRST];
  private int slots;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   */
  protected ConfinedSlots(String name, int slots) {
    this(name, slots, slots);
  }

  /**
   * Makes a pool with no slots in use, which has more of them when all are in use.
   *
   * @param name the simple name of the pool's class
   * @param initial how many slots there are at first
   * @param max how many slots there may be
   */
  protected ConfinedSlots(String name, int initial, int max) {
    super(name, new ConfinedEntry(), false);
    this.returns = null;
    this.initial = initial;
    this.max = max;
    addSlots(initial);
  }

  /**
   * Makes a pool with no slots in use, to which all threads may release.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are
   * @param blocks whether the thread waits for a slot when it finds none
   */
  protected ConfinedSlots(String name, int slots, boolean blocks) {
    this(name, new ReturningEntry(), slots, blocks);
  }

  private ConfinedSlots(String name, ReturningEntry entry, int slots, boolean blocks) {
    super(name, entry, false);
    this.returns = new SlotReturns(this, entry, slots, blocks);
    this.initial = slots;
    this.max = slots;
    addSlots(slots);
  }

  /** Lets the next thread that uses the pool be the one it belongs to. */
  @Override
  public void handOver() {
    enter();
    entry().leave(this);
  }

  /** A free slot on the fast path, or {@link #NONE}. */
  protected final int pop$() {
    return Thread.currentThread() == fast ? popIfAny() : NONE;
  }

  /** Takes an element of this pool back. */
  protected final void free$(SlotElement element) {
    if (Thread.currentThread() == fast) {
      push(element.release());
    } else {
      freeElsewhere(element);
    }
  }

  private void freeElsewhere(SlotElement element) {
    if (returns == null || !returns.take(element)) {
      freeSlowly(element);
    }
  }

  /** Makes the elements of the slots from the present number on, all of them or none. */
  protected void grow$(int slots) {}

  /** Makes more slots, or finds some that were released elsewhere; whether there are any now. */
  private boolean refill() {
    return reclaim.getAsBoolean() || (returns == null ? grow() : returns.refill());
  }

  /** Before there are more slots, those are made free that were given up and had to stay. */
  final void reclaimFirst(BooleanSupplier reclaiming) {
    reclaim = reclaiming;
  }

  /** Doubles the slots, so that growing costs each of them a constant time. */
  private boolean grow() {
    int added = Math.min(Math.max(initial, slots), max - slots);
    if (added == 0) {
      return false;
    }
    grow$(slots + added);
    addSlots(added);
    return true;
  }

  /** Adds free slots, of which those with the lowest numbers are handed out first. */
  private void addSlots(int count) {
    freeSlots = Arrays.copyOf(freeSlots, FIRST + slots + count);
    for (int slot = slots + count - 1; slot >= slots; slot--) {
      push(slot);
    }
    slots += count;
  }

  /** Takes those slots out of the free ones that hold elements already. */
  final void withhold(IntPredicate taken) {
    int[] free =
        IntStream.range(FIRST, FIRST + freeSlots[COUNT])
            .map(index -> freeSlots[index])
            .filter(taken.negate())
            .toArray();
    System.arraycopy(free, 0, freeSlots, FIRST, free.length);
    freeSlots[COUNT] = free.length;
  }

  /** Refuses the present thread, if the pool is closed or belongs to another. */
  protected final void requireHere$() {
    if (Thread.currentThread() != fast) {
      enter();
    }
  }

  /** Makes a slot free, which the present thread may do. */
  final void push(int slot) {
    int[] free = freeSlots;
    int count = free[COUNT];
    free[FIRST + count] = slot;
    free[COUNT] = count + 1;
  }

  private int popIfAny() {
    int[] free = freeSlots;
    int count = free[COUNT] - 1;
    if (count < 0) {
      return NONE;
    }
    free[COUNT] = count;
    return free[FIRST + count];
  }

  /** Whether the pool can be closed was only looked at: there is nothing to take back. */
  @Override
  final void remainOpen() {}

  @Override
  final int slots() {
    return slots;
  }

  @Override
  final int freeSlots() {
    return freeSlots[COUNT] + (returns == null ? 0 : returns.size());
  }

  @Override
  final int take() {
    int slot = popIfAny();
    return slot == NONE && refill() ? popIfAny() : slot;
  }

  @Override
  final int takeOrThrow() {
    return returns == null ? super.takeOrThrow() : returns.takeOrThrow();
  }

  @Override
  final void put(int slot) {
    if (returns == null) {
      push(slot);
    } else {
      returns.put(slot);
    }
  }

  @Override
  final boolean isAwaited() {
    return returns != null && returns.isAwaited();
  }

  @Override
  final void slow(boolean always) {
    super.slow(always);
    if (returns != null) {
      returns.slow(always);
    }
  }
}
