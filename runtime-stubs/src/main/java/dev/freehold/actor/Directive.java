package dev.freehold.actor;

/**
 * What becomes of an actor that has failed.
 *
 * @since 0.1.0
 */
public enum Directive {
  /** It goes on with the next message. */
  RESUME,
  /** Its children are stopped, it is closed, and made anew for the next message. */
  RESTART,
  /** It is stopped. */
  STOP,
  /** It is stopped, and its failure is taken as one of its parent. */
  ESCALATE
}
