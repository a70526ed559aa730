package dev.freehold.concurrency.actors;

import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Dispatcher;
import java.time.Duration;

/** The system that all states of a test share. */
final class Systems {
  static final Duration LONG = Duration.ofSeconds(20);

  static final ActorSystem SHARED =
      ActorSystem.create("races", Dispatcher.threadPool(2), new ActorListener() {});

  private Systems() {}

  /** Stops an actor and waits for that. */
  static void end(ActorRef<?> actor) {
    SHARED.stop(actor);
    if (!SHARED.awaitStop(actor, LONG)) {
      throw new IllegalStateException(actor.name() + " does not stop");
    }
  }
}
