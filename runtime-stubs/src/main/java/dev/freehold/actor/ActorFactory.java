package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * Makes an actor, and makes it anew when it is restarted. It runs where the actor runs, so that
 * pools which it opens are confined to the actor.
 *
 * @param <M> the messages of the actor
 * @since 0.1.0
 */
@FunctionalInterface
public interface ActorFactory<M extends @Ref Object> {
  /**
   * Makes the actor.
   *
   * @param self what the actor can do: it lasts as long as the actor
   * @throws Exception what went wrong; the actor is stopped, and its parent told if its supervision
   *     escalates
   */
  @Own
  Actor<M> create(ActorContext<M> self) throws Exception;
}
