package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/** Who is told what happens in a pool, if anybody is. */
final class WatchPort {
  private volatile @Nullable PoolWatch watch;

  /** Who is told what happens, or null. */
  @Nullable PoolWatch watch() {
    return watch;
  }

  /** Chooses who is told from now on, or nobody; returns who was told before. */
  @Nullable PoolWatch tell(@Nullable PoolWatch watch) {
    PoolWatch before = this.watch;
    this.watch = watch;
    return before;
  }

  /** Tells the watch of an error about an element, or about the pool as a whole. */
  <E extends OwnershipException> E refused(E error, @Nullable SlotElement element) {
    PoolWatch told = watch;
    if (told != null) {
      told.refused(error, element);
    }
    return error;
  }

  /** Whether the watch has the next allocation fail. */
  boolean isDenied() {
    PoolWatch told = watch;
    return told != null && !told.permits();
  }

  /** Tells the watch that no slot was found. */
  void exhausted() {
    PoolWatch told = watch;
    if (told != null) {
      told.exhausted();
    }
  }

  /** Tells the watch that the pool goes to another thread. */
  void handedOver() {
    PoolWatch told = watch;
    if (told != null) {
      told.handedOver();
    }
  }

  /** Tells the watch that an element was given to the file for good. */
  void committed(SlotElement element) {
    PoolWatch told = watch;
    if (told != null) {
      told.committed(element);
    }
  }
}
