package dev.freehold.internal;

import dev.freehold.internal.mark.Nullable;
import dev.freehold.pool.OwnershipException;

/** A pool's name, and who is told what happens in it, if anybody is. */
public abstract class ReportingPool {
  private final String name;
  private volatile @Nullable PoolWatch watch;

  /** Makes a pool of which nobody is told. */
  ReportingPool(String name) {
    this.name = name;
  }

  /** The simple name of the pool's class. */
  public final String name$() {
    return name;
  }

  /** Who is told what happens, or null. */
  public final @Nullable PoolWatch watch$() {
    return watch;
  }

  /** Chooses who is told from now on, or nobody; returns who was told before. */
  final @Nullable PoolWatch tell(@Nullable PoolWatch watch) {
    PoolWatch before = this.watch;
    this.watch = watch;
    return before;
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

  /** Tells the watch that an element was given to the file for good. */
  final void tellCommitted(SlotElement element) {
    PoolWatch told = watch;
    if (told != null) {
      told.committed(element);
    }
  }
}
