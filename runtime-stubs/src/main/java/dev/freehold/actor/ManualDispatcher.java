package dev.freehold.actor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs actors in the thread of a test, when the test says so, by a clock that the test moves.
 *
 * <p>Whoever waits, for room in a mailbox or for a reply, runs other actors meanwhile, and moves
 * the clock when there is nothing to run. It belongs to one thread.
 *
 * @since 0.1.0
 */
public final class ManualDispatcher extends Dispatcher {
  private final ArrayDeque<ManualWorker> ready = new ArrayDeque<>();
  private final PriorityQueue<Due> timers = new PriorityQueue<>();
  private long now;

  /** Makes one whose clock stands at zero. */
  public ManualDispatcher() {}

  /**
   * Runs actors until none has a message.
   *
   * @return how many turns that took
   */
  public int run() {
    int turns = 0;
    while (runOne()) {
      turns++;
    }
    return turns;
  }

  /** Moves the clock, and runs what is due until then, each at its time. */
  public void advance(Duration time) {
    long until = now + time.toNanos();
    run();
    for (Due due = next(); due != null && due.at <= until; due = next()) {
      fire(due);
      run();
    }
    now = until;
  }

  private boolean runOne() {
    ManualWorker next = ready.poll();
    if (next == null) {
      return false;
    }
    if (next.turn.run() == Turn.Outcome.MORE) {
      ready.add(next);
    }
    return true;
  }

  private @Nullable Due next() {
    while (!timers.isEmpty() && timers.peek().isForgotten()) {
      timers.remove();
    }
    return timers.peek();
  }

  private void fire(Due due) {
    timers.remove(due);
    now = Math.max(now, due.at);
    due.run();
  }

  @Override
  Worker attach(Turn turn, String name) {
    return new ManualWorker(ready, turn);
  }

  @Override
  boolean changesThreads() {
    return true;
  }

  @Override
  long now() {
    return now;
  }

  @Override
  void at(Due due) {
    timers.add(due);
  }

  @Override
  void park(Object blocker, long nanos) {
    if (runOne()) {
      return;
    }
    Due due = next();
    if (due != null && (nanos == Long.MAX_VALUE || due.at - now <= nanos)) {
      fire(due);
    } else if (nanos != Long.MAX_VALUE) {
      now += nanos;
    } else {
      throw new IllegalStateException("waits for ever: no actor has a message, and no timer runs");
    }
  }

  @Override
  int spins() {
    return 0;
  }

  @Override
  void close() {
    timers.clear();
  }

  private record ManualWorker(ArrayDeque<ManualWorker> ready, Turn turn) implements Worker {
    @Override
    public void wake() {
      ready.add(this);
    }

    @Override
    public void interrupt() {}
  }
}
