package dev.freehold.actor;

import java.util.ArrayDeque;

/** The failures of one actor, and what becomes of it by its supervision. */
final class Failures {
  private final Supervision supervision;
  private final ArrayDeque<Long> recent = new ArrayDeque<>();

  Failures(Supervision supervision) {
    this.supervision = supervision;
  }

  /**
   * Decides what becomes of the actor.
   *
   * @param now in nanoseconds
   */
  Directive decide(Throwable failure, long now) {
    Supervision.Limit limit = supervision.limit();
    if (limit == null) {
      return supervision.of(failure);
    }
    while (!recent.isEmpty() && now - recent.peekFirst() > limit.nanos()) {
      recent.removeFirst();
    }
    recent.addLast(now);
    return recent.size() > limit.most() ? limit.beyond() : supervision.of(failure);
  }
}
