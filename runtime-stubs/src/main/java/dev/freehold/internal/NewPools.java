package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/** Decides which pools are watched from their creation on: none, unless a test asks for it. */
public final class NewPools {
  private static volatile @Nullable Watcher watcher;

  private NewPools() {}

  /** Chooses the watch of a pool that is being created. */
  public interface Watcher {
    /**
     * The pool's watch, or null.
     *
     * @param pool is not ready for use yet; only its name is known
     */
    @Nullable PoolWatch watch(SlotPool pool);
  }

  /** Has every new pool offered to a watcher. */
  public static void offerTo(Watcher chosen) {
    watcher = chosen;
  }

  static @Nullable PoolWatch watchOf(SlotPool pool) {
    Watcher asked = watcher;
    return asked == null ? null : asked.watch(pool);
  }
}
