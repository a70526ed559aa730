package dev.freehold.actor;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * What receives messages, one after another: each belongs to it from then on, and must be released
 * or passed on. Two threads are never in it at once, so its fields need no lock.
 *
 * <p>A lambda will do. A class may own pools and other resources in its fields; it releases them in
 * {@link #close}.
 *
 * @param <M> the messages: elements of a pool, other resources, or immutable objects
 * @since 0.1.0
 */
@MustRelease("close")
public interface Actor<M extends @Ref Object> extends AutoCloseable {
  /**
   * Takes a message over.
   *
   * @throws Exception what went wrong; the actor's {@link Supervision} decides what comes of it. An
   *     element of a pool that is still in its hands is released then
   */
  void receive(@Mut Actor<M> this, @Own M message) throws Exception;

  /**
   * Releases what the actor owns; called once, after its last message. What it throws is told to
   * the {@link ActorListener}.
   */
  @Override
  default void close(@Own Actor<M> this) {}
}
