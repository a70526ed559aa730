package dev.freehold.internal;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The magazines of one pool. A platform thread gets one of its own, which another inherits when it
 * has ended. Virtual threads, and those that come when there are as many magazines as there may be,
 * borrow one of a few for each operation.
 *
 * <p>An example: two threads use a pool of 32 slots, of which a magazine has room for 4 and takes 2
 * at a time from the stack.
 *
 * <pre>
 *                        on the    in the magazine   taken/given back
 *                        stack     of A     of B     by A     by B
 * A allocates 0          2 to 31   1        -         1/0      0/0
 * A allocates 1          2 to 31   -        -         2/0      0/0
 * A releases 1           2 to 31   1        -         2/1      0/0
 * B allocates 2 to 31    -         1        -         2/1     30/0
 * B allocates 1          -         -        -         2/1     31/0
 * B finds none           -         -        -         2/1     31/0
 * </pre>
 *
 * <p>When B first finds nothing in its magazine and on the stack, 32 slots were taken and 1 given
 * back: one must be somewhere, and B takes it out of A's magazine. The next time 33 were taken and
 * 1 given back, which leaves all 32 in use, so the pool is exhausted. But counts are read one after
 * another. Had A given a slot back after its counts were read, and a third thread taken that before
 * its own were, the slot would count twice and stand for one that is free. So B reads all counts
 * again: A's have risen then, and B looks for a slot once more.
 *
 * <p>Magazines are found by the number of the thread in an array of the pool, and so leave nothing
 * behind in threads.
 */
final class Magazines {
  private static final @Nullable Magazine[] NOBODY = new @Nullable Magazine[1];

  private final MagazineSizes sizes;
  private final boolean shared;
  private final Magazine[] common;

  /**
   * Those of threads by their threads' numbers, but {@link #NOBODY} while all take the slow path.
   */
  private volatile @Nullable Magazine[] fast = NOBODY;

  private volatile @Nullable Magazine[] table = NOBODY;
  private volatile Magazine[] all;
  private boolean slow;

  /**
   * Makes the magazines of a pool.
   *
   * @param shared whether threads take slots out of each other's
   */
  Magazines(MagazineSizes sizes, boolean shared) {
    this.sizes = sizes;
    this.shared = shared;
    common = new Magazine[sizes.common()];
    Arrays.setAll(common, ignored -> new Magazine(sizes.slotsOfCommon(), null, shared));
    all = common;
  }

  /** The present thread's own magazine, if it has one and may take the fast path. */
  @Nullable Magazine ofFastThread() {
    return find(fast, Thread.currentThread());
  }

  /** A magazine that the present thread owns until it leaves it. */
  Magazine enter() {
    Thread current = Thread.currentThread();
    Magazine known = find(table, current);
    if (known != null) {
      return known;
    }
    Magazine own = mayOwn(current) ? own(current) : null;
    return own == null ? borrow(current) : own;
  }

  /** Has all threads take the slow path from now on, or no longer. */
  synchronized void slow(boolean always) {
    slow = always;
    fast = always ? NOBODY : table;
  }

  /** A slot that lies in any magazine, or {@link SlotPool#NONE} if none was seen. */
  int steal() {
    for (Magazine magazine : all) {
      int slot = magazine.steal();
      if (slot != SlotPool.NONE) {
        return slot;
      }
    }
    return SlotPool.NONE;
  }

  /**
   * Whether all slots were taken and not given back at one moment during the call. It compares two
   * readings of all counts. What happened before anything that the first has seen is in the second;
   * so if they are equal, they are a state that the pool was in. Counts only rise: equal sums are
   * equal counts.
   */
  boolean areAllTaken(int slots) {
    Magazine[] seen = all;
    long taken = 0;
    long given = 0;
    for (Magazine magazine : seen) {
      given += magazine.given();
      taken += magazine.taken();
    }
    return taken - given == slots && taken + given == events(seen) && all == seen;
  }

  /** How many slots are taken; exact while nothing happens. */
  long inUse() {
    long inUse = 0;
    for (Magazine magazine : all) {
      inUse -= magazine.given();
      inUse += magazine.taken();
    }
    return inUse;
  }

  private static long events(Magazine[] magazines) {
    long events = 0;
    for (Magazine magazine : magazines) {
      events += magazine.given() + magazine.taken();
    }
    return events;
  }

  private static @Nullable Magazine find(@Nullable Magazine[] table, Thread thread) {
    Magazine magazine = table[(int) thread.getId() & (table.length - 1)];
    return magazine != null && magazine.isOf(thread) ? magazine : null;
  }

  /** Where all magazines are given away, it is seldom worth looking for one to inherit. */
  private boolean mayOwn(Thread thread) {
    return !VirtualThreads.isVirtual(thread)
        && (all.length - common.length < sizes.threads()
            || ThreadLocalRandom.current().nextInt(256) == 0);
  }

  private Magazine borrow(Thread thread) {
    int first = (int) thread.getId();
    for (int tries = 0; ; tries++) {
      Magazine magazine = common[(first + tries) & (common.length - 1)];
      if (magazine.borrow(thread)) {
        return magazine;
      }
      Pause.after(tries);
    }
  }

  /** Null if there are as many as there may be. */
  private synchronized @Nullable Magazine own(Thread thread) {
    for (Magazine magazine : all) {
      if (magazine.isOf(thread)) {
        return magazine;
      }
    }
    Magazine own = inheritOrMake(thread);
    if (own != null) {
      table = MagazineTable.of(Arrays.asList(all).subList(common.length, all.length));
      fast = slow ? NOBODY : table;
    }
    return own;
  }

  private @Nullable Magazine inheritOrMake(Thread thread) {
    for (int index = common.length; index < all.length; index++) {
      if (all[index].inherit(thread)) {
        return all[index];
      }
    }
    if (all.length - common.length == sizes.threads()) {
      return null;
    }
    Magazine made = new Magazine(sizes.slots(), thread, shared);
    Magazine[] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = made;
    all = more;
    return made;
  }
}
