package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/**
 * What javac calls first in methods that code may call which Freehold has not checked, where users
 * ask for it by {@code -Afreehold.checks=boundaries}.
 */
public final class Boundary {
  private Boundary() {}

  /**
   * Something was lent, or an array of it.
   *
   * @throws dev.freehold.pool.UseAfterReleaseException if it is an element that is not allocated
   */
  public static void lent(@Nullable Object value) {
    if (value instanceof SlotElement element) {
      element.checkLive();
    } else if (value instanceof Object[] array) {
      for (Object each : array) {
        lent(each);
      }
    }
  }

  /**
   * Something was handed over.
   *
   * @throws dev.freehold.pool.UseAfterReleaseException if it is an element that nobody can own: it
   *     is not allocated, or a handle owns it
   */
  public static void handedOver(@Nullable Object value) {
    if (value instanceof SlotElement element && !element.isOwned$()) {
      throw ElementErrors.usedAfterRelease(element);
    }
  }
}
