package dev.freehold.actor;

import dev.freehold.Sync;

/**
 * A message that an actor is going to get, once or again and again.
 *
 * @since 0.1.0
 */
@Sync
public interface Timer {
  /**
   * Sends nothing from now on. A message that was waiting is released.
   *
   * @return whether there was anything to come
   */
  boolean cancel();
}
