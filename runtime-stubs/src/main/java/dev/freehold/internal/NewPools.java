package dev.freehold.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which pools are watched from their creation on: none, unless a test asks for it. */
public final class NewPools {
  private static volatile @Nullable Function<SlotPool, @Nullable PoolWatch> watcher;

  private NewPools() {}

  /**
   * Has every new pool offered to a function, which answers with its watch or null. The pool is not
   * ready for use when it is offered; only its name is known.
   */
  public static void offerTo(Function<SlotPool, @Nullable PoolWatch> function) {
    watcher = function;
  }

  static @Nullable PoolWatch watchOf(SlotPool pool) {
    Function<SlotPool, @Nullable PoolWatch> asked = watcher;
    return asked == null ? null : asked.apply(pool);
  }
}
