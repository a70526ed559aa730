package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * Makes a message that asks for a reply.
 *
 * @param <M> the messages of who is asked
 * @param <R> the reply
 * @since 0.1.0
 */
@FunctionalInterface
public interface Question<M extends @Ref Object, R extends @Ref Object> {
  /**
   * Makes the message.
   *
   * @param asker where the reply is to be sent, once
   */
  @Own
  M to(ActorRef<R> asker);
}
