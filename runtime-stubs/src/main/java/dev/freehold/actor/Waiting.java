package dev.freehold.actor;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what an actor does, in a thread that is no actor's. */
final class Waiting {
  private Waiting() {}

  /** Waits until an actor has stopped; whether it has in time. */
  static boolean until(Dispatcher dispatcher, ActorCell<?> cell, Duration timeout) {
    Thread current = Thread.currentThread();
    cell.life().watch(() -> LockSupport.unpark(current));
    return until(dispatcher, cell::hasEnded, timeout);
  }

  /** Waits until something is so, of which the thread is told by being unparked. */
  static boolean until(Dispatcher dispatcher, BooleanSupplier so, Duration timeout) {
    long nanos = TimerQueue.nanosOf(timeout);
    long until = dispatcher.now() + nanos;
    for (long left = nanos; !so.getAsBoolean(); left = until - dispatcher.now()) {
      if (left <= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      dispatcher.park(so, left);
    }
    return true;
  }
}
