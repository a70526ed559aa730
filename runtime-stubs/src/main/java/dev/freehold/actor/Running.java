package dev.freehold.actor;

import org.jspecify.annotations.Nullable;

/** Which actor the present thread runs. */
final class Running {
  private static final ThreadLocal<@Nullable ActorCell<?>> CELL = new ThreadLocal<>();

  private Running() {}

  static @Nullable ActorCell<?> running() {
    return CELL.get();
  }

  static void run(@Nullable ActorCell<?> cell) {
    CELL.set(cell);
  }
}
