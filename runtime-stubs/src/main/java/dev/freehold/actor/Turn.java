package dev.freehold.actor;

/** What a worker runs for an actor: a number of messages at a time. */
interface Turn {
  /** What is to be done after a turn. */
  enum Outcome {
    /** Nothing, until the worker is woken. */
    IDLE,
    /** Another turn, when others have had theirs. */
    MORE,
    /** Nothing any more. */
    ENDED
  }

  /** Takes a turn; only one thread at a time may, and only after the worker was woken. */
  Outcome run();

  /** Whether the worker was woken since the last turn. */
  boolean isDue();
}
