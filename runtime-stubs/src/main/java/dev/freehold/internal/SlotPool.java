package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;

/** What all generated pools have in common: a name, an end, and who is told what happens. */
public abstract class SlotPool {
  /** Stands for a slot where there is none. */
  public static final int NONE = -1;

  private final String name;
  private final Object path = new Object();
  private volatile boolean closed;
  private volatile @Nullable PoolWatch watch;

  /**
   * Makes an open pool.
   *
   * @param name the simple name of the pool's class
   */
  protected SlotPool(String name) {
    this.name = name;
    this.watch = NewPools.watchOf(this);
  }

  /** How many slots there are. */
  abstract int slots();

  /** How many slots are allocated; may be asked by any thread. */
  abstract int allocated();

  /** Refuses the present thread, if the pool is closed or belongs to another. */
  abstract void enter();

  /** Lets the next thread that enters be the one that the pool belongs to. */
  void leave() {}

  /** Lets every operation take the slow path from now on, or no longer. */
  abstract void slow(boolean always);

  /** The element of a slot. */
  protected abstract SlotElement element$(int slot);

  /**
   * Replaces the element of a slot by a new object with the same generation, so that whoever kept
   * the old one is told from the new owner, and returns it. Where the declaration leaves fields
   * undefined, the new one's are filled with a pattern.
   */
  protected abstract SlotElement renew$(int slot);

  /** How many slots there are, or were when the pool was closed. */
  public final int capacity$() {
    return slots();
  }

  /** How many slots are allocated; none once the pool is closed. */
  public final int inUse$() {
    return closed ? 0 : allocated();
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

  /** Has a watch told of all that happens from now on, or of nothing if it is null. */
  public final void watch$(@Nullable PoolWatch watch) {
    enterToWatch();
    PoolWatch before = this.watch;
    this.watch = watch;
    if (before != null) {
      endRest(before);
    }
    choosePath();
  }

  /** Whoever comes last has seen what the others changed. */
  private void choosePath() {
    synchronized (path) {
      slow(isSlow());
    }
  }

  /** Whether each operation takes the slow path: also while slots are apart that were watched. */
  final boolean isSlow() {
    SlotGuards guards = guards$();
    return closed || watch != null || (guards != null && !guards.isEmpty());
  }

  /**
   * Has the next element of a slot, which is released, lie among the others again if this one was
   * apart from them.
   */
  final void rejoin(int slot) {
    SlotGuards guards = guards$();
    if (guards != null && !guards.isEmpty() && guards.surrounds(slot)) {
      long generation = element$(slot).generation$;
      rejoin$(slot).generation$ = generation;
      if (guards.isEmpty()) {
        choosePath();
      }
    }
  }

  /** As {@link #enter}, but a pool that belongs to no thread stays so. */
  void enterToWatch() {
    enter();
  }

  /** Makes the slots free that rest. */
  void endRest(PoolWatch told) {}

  /** Replaces an element that has guards by a new object that lies among the others. */
  protected SlotElement rejoin$(int slot) {
    return element$(slot);
  }

  /** The guards of slots, or null where there never are any. */
  public @Nullable SlotGuards guards$() {
    return null;
  }

  /** Whether the pool is closed. */
  public final boolean isClosed$() {
    return closed;
  }

  /** Who is told what happens, or null. */
  public final @Nullable PoolWatch watch$() {
    return watch;
  }

  /** The simple name of the pool's class. */
  public final String name$() {
    return name;
  }

  /** The elements that are allocated at present. */
  public final SlotElement[] elementsInUse$() {
    return SlotsInUse.of(this).stream().map(this::element$).toArray(SlotElement[]::new);
  }

  /**
   * Throws what stands against closing the pool, if anything does. If nothing does, the caller
   * calls {@link #end} or {@link #remainOpen} next.
   */
  abstract void requireClosable();

  /** Has the pool go on after all. */
  void remainOpen() {}

  /** Ends the pool, unless something stands against it. */
  protected final void close$() {
    if (closed) {
      throw refused$(PoolErrors.closedTwice(name));
    }
    enter();
    requireClosable();
    end();
  }

  /** Ends the pool, against which nothing stands. */
  final void end() {
    closed = true;
    slow(true);
    PoolWatch told = watch;
    if (told != null) {
      told.closed();
    }
    closed$();
  }

  /** Gives back what the slots were made of; it is called once, when the pool is closed. */
  protected void closed$() {}

  /** The error of closing a pool that is the whole program's. */
  protected final UnsupportedOperationException global$() {
    return PoolErrors.global(name);
  }

  /** The error of closing a part of a pool. */
  protected final UnsupportedOperationException part$() {
    return PoolErrors.part(name);
  }

  /** Throws if the pool is closed, or its slots may be apart from each other. */
  protected final void requireTogether$() {
    requireOpen$();
    if (isSlow()) {
      throw PoolErrors.apart(name);
    }
  }

  /** Throws if the pool is closed. */
  protected final void requireOpen$() {
    if (closed) {
      throw refused$(PoolErrors.closed(name));
    }
  }

  /** The error of freeing what is not the pool's. */
  protected final OwnershipException foreign$(@Nullable Object element) {
    requireOpen$();
    return refused(
        ElementErrors.foreign(name, element), element instanceof SlotElement other ? other : null);
  }

  /** The error of finding no slot. */
  protected final OwnershipException exhausted$() {
    return refused$(PoolErrors.exhausted(this));
  }

  /** Tells the watch of an error. */
  protected final <E extends OwnershipException> E refused$(E error) {
    return refused(error, null);
  }

  final <E extends OwnershipException> E refused(E error, @Nullable SlotElement element) {
    PoolWatch told = watch;
    if (told != null) {
      told.refused(error, element);
    }
    return error;
  }

  /** Whether the watch has the next allocation fail. */
  final boolean isDenied() {
    PoolWatch told = watch;
    return told != null && !told.permits();
  }

  /** Tells the watch that no slot was found. */
  final void tellExhausted() {
    PoolWatch told = watch;
    if (told != null) {
      told.exhausted();
    }
  }

  /** Tells the watch that the pool goes to another thread. */
  final void tellHandedOver() {
    PoolWatch told = watch;
    if (told != null) {
      told.handedOver();
    }
  }

  final SlotElement renew(int slot, PoolWatch told) {
    long generation = element$(slot).generation$;
    SlotElement element = renew$(slot);
    element.generation$ = generation;
    element.allocation = told.allocated(element);
    return element;
  }
}
