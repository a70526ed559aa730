package dev.freehold.actor;

/**
 * Is told what happens to actors and messages, so that nothing is lost silently. Several threads
 * may call it at once. By default failures are logged.
 *
 * @since 0.1.0
 */
public interface ActorListener {
  /** Why a message did not reach an actor. */
  enum Reason {
    /** The actor has stopped. */
    STOPPED,
    /** The mailbox was full, and its policy dropped the message. */
    DROPPED,
    /** The reply came after the one who asked had given up. */
    LATE
  }

  /**
   * An actor has failed.
   *
   * @param actor its name
   * @param failure what was thrown, by it or while it was closed
   * @param directive what becomes of it
   */
  default void failed(String actor, Throwable failure, Directive directive) {
    System.getLogger("dev.freehold.actor")
        .log(
            System.Logger.Level.WARNING,
            "the actor %s has failed: %s".formatted(actor, directive),
            failure);
  }

  /**
   * A message was released, as it could not be delivered.
   *
   * @param actor the name of whom it was sent to
   */
  default void undelivered(String actor, Reason reason) {}
}
