package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;

/**
 * Is told what happens in a pool while that is watched. Calls come from the threads that use the
 * pool; of a shared pool, from several at once.
 */
public interface PoolWatch {
  /** Whether the next allocation may succeed; where not, the pool acts as if it were exhausted. */
  boolean permits();

  /**
   * An element is about to be handed out.
   *
   * @return what errors about the element shall say; it is kept with the element
   */
  AllocationRecord allocated(SlotElement element);

  /**
   * An element was released.
   *
   * @return the slot that may be handed out again now: one that has rested, or {@link
   *     SlotPool#NONE}
   */
  int released(SlotElement element);

  /** An element was detached into a handle, or attached from one. */
  void transferred(SlotElement element);

  /** A slot that rests, as there is no other, or {@link SlotPool#NONE}. */
  int takeResting();

  /** How many free slots rest. */
  int resting();

  /** A pool operation was refused with an error. */
  void refused(OwnershipException error);

  /** The pool is closed. */
  void closed();
}
