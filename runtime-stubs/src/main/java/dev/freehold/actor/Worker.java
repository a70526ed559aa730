package dev.freehold.actor;

/** Runs the turns of one actor. */
interface Worker {
  /** Has turns run from now on, until one is the last for the time being. Called once for that. */
  void wake();

  /** Interrupts the turn that is running, if one is. */
  void interrupt();
}
