package dev.freehold.actor;

import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Sync;
import dev.freehold.internal.mark.Kept;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Actors, and what they run on. Closing it stops them all, and releases every message that is on
 * its way.
 *
 * @since 0.1.0
 */
@Sync
@MustRelease("close")
public final class ActorSystem implements AutoCloseable {
  private final String name;
  private final Dispatcher dispatcher;
  private final ActorEvents events;
  private final Cells cells;
  private final Set<AskRef<?>> asking = ConcurrentHashMap.newKeySet();

  private ActorSystem(String name, Dispatcher dispatcher, ActorListener listener) {
    this.name = name;
    this.dispatcher = dispatcher;
    this.events = new ActorEvents(listener);
    this.cells = new Cells(this);
  }

  /** Makes a system on virtual threads, or before Java 21 on a thread for each processor. */
  public static @Own ActorSystem create(String name) {
    return create(name, Dispatcher.standard(), new ActorListener() {});
  }

  /**
   * Makes a system.
   *
   * @param dispatcher where its actors run; the system closes it
   * @param listener is told what goes wrong
   */
  public static @Own ActorSystem create(
      String name, Dispatcher dispatcher, ActorListener listener) {
    return new ActorSystem(name, dispatcher, listener);
  }

  /** What it is called, for messages. */
  public String name() {
    return name;
  }

  /**
   * Makes an actor.
   *
   * @param name any without a slash
   * @param factory makes the actor, in its first turn
   * @throws IllegalStateException if the system is closed
   */
  public <M extends @Ref Object> ActorRef<M> spawn(
      String name, ActorOptions options, @Concurrent @Kept ActorFactory<M> factory) {
    ActorCell<M> made = make(null, name, options, factory);
    made.life().begin();
    return made;
  }

  /** The same with {@link ActorOptions#defaults}. */
  public <M extends @Ref Object> ActorRef<M> spawn(
      String name, @Concurrent @Kept ActorFactory<M> factory) {
    return spawn(name, ActorOptions.defaults(), factory);
  }

  /**
   * Sends a question and waits for the reply. A virtual thread gives up its carrier meanwhile.
   *
   * @param question makes the message, which says where the reply is to be sent
   * @return the reply, which the caller owns
   * @throws AskTimeoutException if no reply came in time, the thread was interrupted, which it
   *     still is then, or the system was closed; a reply that comes later is released
   */
  public <M extends @Ref Object, R extends @Ref Object> @Own R ask(
      ActorRef<M> to, @NonEscaping Question<M, R> question, Duration timeout) {
    AskRef<R> asker = new AskRef<>(this, to.name());
    asking.add(asker);
    try {
      if (isClosing()) {
        asker.giveUp();
      }
      to.send(question.to(asker));
      return asker.await(timeout);
    } finally {
      asking.remove(asker);
    }
  }

  /** Stops an actor after its present message; what it was sent besides is released. */
  public void stop(ActorRef<?> actor) {
    cellOf(actor).life().askToStop();
  }

  /** Stops an actor when it has received what it was sent before; it gets nothing new. */
  public void finish(ActorRef<?> actor) {
    cellOf(actor).life().askToFinish();
  }

  /**
   * Waits until an actor has stopped.
   *
   * @return whether it has; false if it took too long, or the thread was interrupted
   */
  public boolean awaitStop(ActorRef<?> actor, Duration timeout) {
    return Waiting.until(dispatcher, cellOf(actor), timeout);
  }

  /** How many messages were released as they could not be delivered. */
  public long undelivered() {
    return events.undelivered();
  }

  /** How many actors there are that have not stopped. */
  public int actors() {
    return cells.living();
  }

  /**
   * Stops all actors, each after its present message, and releases all messages that they did not
   * receive. Then the actors are closed, the last one made first.
   *
   * @throws IllegalStateException if an actor calls it, or if one does not stop within half a
   *     minute, though its thread was interrupted: its message and what it owns are not released
   */
  @Override
  public void close(@Own ActorSystem this) {
    cells.close(() -> asking.forEach(AskRef::giveUp));
    dispatcher.close();
  }

  private static ActorCell<?> cellOf(ActorRef<?> actor) {
    if (actor instanceof ActorCell<?> cell) {
      return cell;
    }
    throw new IllegalArgumentException(actor.name() + " is no actor of this system");
  }

  <M extends @Ref Object> ActorCell<M> make(
      @Nullable ActorCell<?> parent, String child, ActorOptions options, ActorFactory<M> factory) {
    return cells.make(parent, child, options, factory);
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  ActorEvents events() {
    return events;
  }

  boolean isClosing() {
    return cells.isClosing();
  }

  void ended(ActorCell<?> cell) {
    cells.changed();
  }

  void closed(ActorCell<?> cell) {
    cells.remove(cell);
  }
}
