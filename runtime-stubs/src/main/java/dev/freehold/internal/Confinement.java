package dev.freehold.internal;

import org.jspecify.annotations.Nullable;

/** Which thread something belongs to: the first that enters, until it ends. */
final class Confinement {
  private @Nullable Thread owner;

  /** Whether the present thread may go on: it is the owner, or becomes it. */
  synchronized boolean enter() {
    if (owner == null) {
      owner = Thread.currentThread();
    }
    return isHere();
  }

  synchronized boolean isHere() {
    return owner == Thread.currentThread();
  }

  /** The thread that may enter, or null if any may. */
  synchronized @Nullable Thread owner() {
    return owner;
  }

  /** Lets the next thread that enters be the owner; it sees all that this one has done. */
  synchronized void end() {
    owner = null;
  }
}
