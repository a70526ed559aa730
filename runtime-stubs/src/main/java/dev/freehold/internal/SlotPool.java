package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/**
 * What all generated pools have in common: numbered slots, each of which has an element. Who may
 * use the pool, how it ends, how it is watched and who is told are parts of it; what differs from
 * kind to kind is inherited, so that the virtual machine can put the fast path into its caller.
 */
public abstract class SlotPool {
  /** Stands for a slot where there is none. */
  public static final int NONE = -1;

  /**
   * The thread that may take the fast path: null while there is none, watched, or closed, and where
   * the pool is not one thread's.
   */
  @Nullable Thread fast;

  private final String name;
  private final PoolEntry entry;
  private final WatchPort port = new WatchPort();
  private final PoolEnding ending = new PoolEnding(this);
  private final PoolWatching watching = new PoolWatching(this, port);

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   * @param entry which threads may use it
   */
  SlotPool(String name, PoolEntry entry) {
    this.name = name;
    this.entry = entry;
    watching.beginAtCreation(NewPools.watchOf(this));
  }

  /** The element of a slot. */
  protected abstract SlotElement element$(int slot);

  /**
   * Replaces the element of a slot by a new object with the same generation, so that whoever kept
   * the old one is told from the new owner, and returns it. Where the declaration leaves fields
   * undefined, the new one's are filled with a pattern.
   */
  protected abstract SlotElement renew$(int slot);

  /**
   * Has the pool find another object in a slot. Only those are asked whose elements are released
   * one by one.
   */
  protected void place$(int slot, SlotElement element) {
    throw new IllegalStateException(name + " has no element of its own in slot " + slot);
  }

  /** Replaces an element that has guards by a new object that lies among the others. */
  protected SlotElement rejoin$(int slot) {
    return element$(slot);
  }

  /** The guards of slots, or null where there never are any. */
  public @Nullable SlotGuards guards$() {
    return null;
  }

  /** Gives back what the slots were made of; it is called once, when the pool is closed. */
  protected void closed$() {}

  /** How many slots there are. */
  abstract int slots();

  /** How many slots are allocated; may be asked by any thread. */
  abstract int allocated();

  /** Makes the slots free that rest. */
  abstract void endRest(PoolWatch told);

  /** Lets every operation take the slow path from now on, or no longer. */
  void slow(boolean always) {
    fast = entry.fastThread(always);
  }

  /**
   * Throws what stands against closing the pool, if anything does. If nothing does, the caller ends
   * the pool or calls {@link #remainOpen} next.
   */
  abstract void requireClosable();

  /** Has the pool go on after all. */
  void remainOpen() {}

  /** Ends the elements that the pool owns, as it is about to be closed. */
  void endKept() {}

  final PoolEntry entry() {
    return entry;
  }

  final WatchPort port() {
    return port;
  }

  final PoolEnding ending() {
    return ending;
  }

  final PoolWatching watching() {
    return watching;
  }

  /** Refuses the present thread, if the pool is closed or belongs to another. */
  final void enter() {
    entry.enter(this);
  }

  /** Whether each operation takes the slow path. */
  final boolean isSlow() {
    return watching.isSlow();
  }

  /** The simple name of the pool's class. */
  public final String name$() {
    return name;
  }

  /** Who is told what happens, or null. */
  public final @Nullable PoolWatch watch$() {
    return port.watch();
  }

  /** Has a watch told of all that happens from now on. */
  public final void watch$(PoolWatch watch) {
    watching.begin(watch);
  }

  /** Has nobody told of what happens from now on. */
  public final void unwatch$() {
    watching.end();
  }

  /** Whether the pool is closed. */
  public final boolean isClosed$() {
    return ending.isClosed();
  }

  /** Throws if the pool is closed. */
  protected final void requireOpen$() {
    ending.requireOpen();
  }

  /** Throws if the pool is closed, or its slots may be apart from each other. */
  protected final void requireTogether$() {
    requireOpen$();
    if (isSlow()) {
      throw PoolErrors.apart(name);
    }
  }

  /** Ends the pool, unless something stands against it. */
  protected final void close$() {
    ending.close();
  }

  /** The error of closing a pool that is the whole program's. */
  protected final UnsupportedOperationException global$() {
    return PoolErrors.global(name);
  }

  /** The error of closing a part of a pool. */
  protected final UnsupportedOperationException part$() {
    return PoolErrors.part(name);
  }

  /** Tells the watch of an error. */
  protected final <E extends OwnershipException> E refused$(E error) {
    return port.refused(error, null);
  }

  /** The error of freeing what is not the pool's. */
  protected final OwnershipException foreign$(@Nullable Object element) {
    requireOpen$();
    return port.refused(
        ElementErrors.foreign(name, element), element instanceof SlotElement other ? other : null);
  }

  /** The number of slots that was asked for, unless that is another than the declaration allows. */
  protected static int size$(String pool, int asked, int declared) {
    if (asked < 1 || asked > declared) {
      throw PoolErrors.size(pool, asked, 1, declared);
    }
    return asked;
  }

  /** How many slots there are, or were when the pool was closed. */
  public final int capacity$() {
    return slots();
  }

  /** How many slots are allocated; none once the pool is closed. */
  public final int inUse$() {
    return isClosed$() ? 0 : allocated();
  }

  /** How many slots there are. */
  public final int capacity() {
    requireOpen$();
    return slots();
  }

  /** How many slots are allocated. */
  public final int inUse() {
    requireOpen$();
    return allocated();
  }

  /** The elements that are allocated at present. */
  public final SlotElement[] elementsInUse$() {
    return SlotsInUse.of(this).stream().map(this::element$).toArray(SlotElement[]::new);
  }
}
