package dev.freehold.actor;

import dev.freehold.Concurrent;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Sync;

/**
 * Where messages to an actor are sent. Any thread may send; what one sender sends arrives in that
 * order.
 *
 * @param <M> the messages of the actor
 * @since 0.1.0
 */
@Sync
public interface ActorRef<M extends @Ref Object> {
  /**
   * Sends a message, which belongs to the receiver from then on, whatever becomes of it: an actor
   * that has stopped gets none, so it is released, and the {@link ActorListener} told.
   *
   * @throws MailboxFullException if there is no room, and the mailbox fails when it is full; or if
   *     the thread was interrupted while it waited for room, which it still is then. The message is
   *     released
   */
  void send(@Concurrent @Own M message);

  /** What the actor is called, with the names of its parents: {@code "/server/session-3"}. */
  String name();
}
