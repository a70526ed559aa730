package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** The messages that an actor is going to get later. It belongs to the actor. */
final class ActorTimers<M extends @Ref Object> {
  private final ActorCell<M> cell;
  private final Set<Later<M>> running = new HashSet<>();

  ActorTimers(ActorCell<M> cell) {
    this.cell = cell;
  }

  Timer once(Duration delay, @Own M message) {
    return start(new Later.Once<>(this, after(delay), message));
  }

  Timer again(Duration period, Supplier<@Own M> message) {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a period of %s: say a longer one".formatted(period));
    }
    return start(new Later.Again<>(this, after(period), TimerQueue.nanosOf(period), message));
  }

  private long after(Duration delay) {
    return cell.dispatcher().now() + Math.max(0, TimerQueue.nanosOf(delay));
  }

  private Timer start(Later<M> timer) {
    running.add(timer);
    timer.start();
    return timer;
  }

  ActorCell<M> cell() {
    return cell;
  }

  void ended(Later<M> timer) {
    running.remove(timer);
  }

  /** Ends all; messages that wait are released. */
  void cancel() {
    for (Later<M> timer : Set.copyOf(running)) {
      boolean ignored = timer.cancel();
    }
    running.clear();
  }
}
