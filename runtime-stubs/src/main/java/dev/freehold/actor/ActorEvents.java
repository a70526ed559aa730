package dev.freehold.actor;

import java.util.concurrent.atomic.LongAdder;

/** Tells the listener what happens, and counts what was not delivered. */
final class ActorEvents {
  private final ActorListener listener;
  private final LongAdder undelivered = new LongAdder();

  ActorEvents(ActorListener listener) {
    this.listener = listener;
  }

  void failed(String actor, Throwable failure, Directive directive) {
    try {
      listener.failed(actor, failure, directive);
    } catch (RuntimeException thrown) {
      log(thrown);
    }
  }

  void undelivered(String actor, ActorListener.Reason reason) {
    undelivered.increment();
    try {
      listener.undelivered(actor, reason);
    } catch (RuntimeException thrown) {
      log(thrown);
    }
  }

  long undelivered() {
    return undelivered.sum();
  }

  private static void log(RuntimeException thrown) {
    System.getLogger("dev.freehold.actor")
        .log(System.Logger.Level.ERROR, "the listener of actors has failed", thrown);
  }
}
