package dev.freehold.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a pool that one thread uses: a stack of the free ones. All are made when the pool is
 * created, unless a subclass makes more.
 */
public abstract class ConfinedSlots extends FreeListSlots {
  /** The thread that may take the fast path: null while there is none, watched, or closed. */
  private @Nullable Thread fast;

  /**
   * Where the array of free slots says how many they are. The number changes at every operation, so
   * it is kept off the cache lines of the pool, which other threads read where they may release.
   */
  private static final int COUNT = 16;

  /** Where the first free slot is. */
  private static final int FIRST = COUNT + 1;

  private final Confinement confinement;
  private int[] freeSlots = new int[FIRST];
  private int slots;

  /**
   * Makes a pool with no slots in use.
   *
   * @param name the simple name of the pool's class
   * @param slots how many slots there are at first
   */
  protected ConfinedSlots(String name, int slots) {
    super(name);
    this.confinement = new Confinement();
    addSlots(slots);
  }

  /** Lets the next thread that uses the pool be the one it belongs to. */
  public void handOver() {
    enter();
    leave();
  }

  @Override
  final void leave() {
    tellHandedOver();
    fast = null;
    confinement.end();
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

  /** Takes an element back where the fast path is closed. */
  void freeElsewhere(SlotElement element) {
    freeSlowly(element);
  }

  /** Makes more slots, or finds some that were released elsewhere; whether there are any now. */
  boolean refill() {
    return false;
  }

  /** Adds free slots, of which those with the lowest numbers are handed out first. */
  final void addSlots(int count) {
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

  final boolean belongsHere() {
    return confinement.isHere();
  }

  @Override
  final int slots() {
    return slots;
  }

  @Override
  int freeSlots() {
    return freeSlots[COUNT];
  }

  @Override
  final int take() {
    int slot = popIfAny();
    return slot == NONE && refill() ? popIfAny() : slot;
  }

  @Override
  void put(int slot) {
    push(slot);
  }

  @Override
  final void enter() {
    fast = confinement.enter(this);
  }

  @Override
  final void enterToWatch() {
    if (confinement.owner() != null) {
      enter();
    } else {
      requireOpen$();
    }
  }

  @Override
  void slow(boolean always) {
    fast = confinement.fastThread(always);
  }
}
