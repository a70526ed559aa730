package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

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

  /** An element was released. */
  void ended(SlotElement element);

  /** The program has lost an element: nobody can release it any more. Its slot stays allocated. */
  void lost(AllocationRecord allocation);

  /**
   * Lets a slot rest whose element was released by itself; with a frame or region, none rests.
   *
   * @return the slot that may be handed out again now: one that has rested, or {@link
   *     SlotPool#NONE}
   */
  int rest(int slot);

  /** An element was given up into a handle. */
  void detached(SlotElement element);

  /** An element was taken back out of a handle. */
  void attached(SlotElement element);

  /** An element was given up to the pool itself. */
  void inserted(SlotElement element);

  /** An element was taken out of what the pool owns. */
  void removed(SlotElement element);

  /** An element was given to the file that the pool is in, and is no longer allocated. */
  void committed(SlotElement element);

  /** The pool was handed over by the thread it belonged to. */
  void handedOver();

  /** A slot that rests, as there is no other, or {@link SlotPool#NONE}. */
  int takeResting();

  /** How many free slots rest. */
  int resting();

  /** No slot was found for an allocation. */
  void exhausted();

  /**
   * A pool operation was refused with an error.
   *
   * @param element what it was about, or null if it was about the pool as a whole
   */
  void refused(OwnershipException error, @Nullable SlotElement element);

  /** The pool is closed. */
  void closed();
}
