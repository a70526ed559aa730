package dev.freehold.pools.errors;

import dev.freehold.Unsafe;

/**
 * Something that a program must not do, and what it is told.
 *
 * @param name what it does
 * @param error the class of the error
 * @param message the whole message, as it is while the pool is not watched
 * @param account what stands in further lines of the message while it is watched: places begin with
 *     "at" and are left out
 * @param act does it, to a pool with one element in use
 */
@Unsafe("a misuse is the point")
record Misuse(
    String name, Class<? extends RuntimeException> error, String message, String account, Act act) {
  /** What a misuse does. */
  interface Act {
    void on(OrderPool orders, Order inUse);
  }

  static Misuse of(String name, Class<? extends RuntimeException> error, String message, Act act) {
    return new Misuse(name, error, message, "", act);
  }

  /** The same, but for the lines that tell more while the pool is watched. */
  Misuse watched(String lines) {
    return new Misuse(name, error, message, lines, act);
  }
}
