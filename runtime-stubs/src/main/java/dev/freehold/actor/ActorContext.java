package dev.freehold.actor;

import dev.freehold.Concurrent;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What an actor can do besides receiving. It is the actor's own: only what runs in the actor may
 * use it.
 *
 * @param <M> the messages of the actor
 * @since 0.1.0
 */
public interface ActorContext<M extends @Ref Object> {
  /** Where messages to the actor are sent. */
  ActorRef<M> self();

  /**
   * Makes a child: it is stopped with this actor, and before it.
   *
   * @param name any without a slash
   * @throws IllegalStateException if the actor has stopped
   */
  <C extends @Ref Object> ActorRef<C> spawn(
      String name, ActorOptions options, @Concurrent ActorFactory<C> factory);

  /** The same with {@link ActorOptions#defaults}. */
  default <C extends @Ref Object> ActorRef<C> spawn(
      String name, @Concurrent ActorFactory<C> factory) {
    return spawn(name, ActorOptions.defaults(), factory);
  }

  /** Stops the actor after the present message. */
  void stop();

  /**
   * Puts a message back, for the time when {@link #unstash} is called.
   *
   * @throws MailboxFullException if as many are put back as the mailbox holds; the message is
   *     released
   */
  void stash(@Own M message);

  /** Receives what was put back next, in the order in which it came. */
  void unstash();

  /**
   * Takes note that the actor keeps the message that it is receiving, in a field of its own: should
   * {@code receive} throw afterwards, the message is not released.
   *
   * @return the message
   */
  @Own
  M keep(@Own M message);

  /** Has the actor receive a message later, past its mailbox. */
  Timer after(Duration delay, @Own M message);

  /**
   * Has the actor receive a message again and again, past its mailbox. If it is late, it gets one
   * message for all that it missed.
   *
   * @param message makes each message when it is due; it runs in the actor
   */
  Timer every(Duration period, Supplier<@Own M> message);

  /**
   * Has the actor do something when another stops, or at once if it has stopped.
   *
   * @param other an actor of the same system
   * @param then runs in the actor, which may have stopped the other itself
   */
  void watch(ActorRef<?> other, Runnable then);

  /**
   * Sends a question and waits for the reply, as {@link ActorSystem#ask}. The actor receives
   * nothing meanwhile.
   */
  <Q extends @Ref Object, R extends @Ref Object> @Own R ask(
      ActorRef<Q> to, @NonEscaping Question<Q, R> question, Duration timeout);

  /**
   * Confines a pool to the actor rather than to a thread, as the actor may run on one thread now
   * and on another later; and lets the actor be closed only when all the pool's elements are back,
   * so that those which it has sent are not in the way.
   *
   * @param pool of a kind that belongs to one thread; others are as they are
   */
  void confine(@Ref MemoryPool pool);
}
