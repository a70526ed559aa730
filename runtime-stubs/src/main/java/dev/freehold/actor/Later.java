package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A message that an actor is going to get later, in a turn of its own. */
abstract class Later<M extends @Ref Object> implements Timer {
  private final ActorTimers<M> timers;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile @Nullable Due due;
  private long at;

  Later(ActorTimers<M> timers, long at) {
    this.timers = timers;
    this.at = at;
  }

  /** Asks to be told at the time. */
  final void start() {
    ActorCell<M> cell = timers.cell();
    Due next =
        new Due(at) {
          @Override
          public void run() {
            cell.signal(Later.this::deliver);
          }
        };
    due = next;
    cell.dispatcher().at(next);
  }

  /** Starts anew, after the time at which it should have been. */
  final void startAfter(long period) {
    long now = timers.cell().dispatcher().now();
    at += period;
    if (at < now) {
      at = now + period - (now - at) % period;
    }
    start();
  }

  final ActorCell<M> cell() {
    return timers.cell();
  }

  /** Whether nobody else ends it, as the caller does. */
  final boolean end() {
    return over.compareAndSet(false, true);
  }

  final boolean isOver() {
    return over.get();
  }

  final void leave() {
    timers.ended(this);
  }

  abstract void deliver();

  abstract void released();

  @Override
  public final boolean cancel() {
    Due waiting = due;
    if (waiting != null) {
      waiting.forget();
    }
    boolean first = end();
    if (first) {
      released();
      cell().signal(this::leave);
    }
    return first;
  }

  /** A message that is there already. */
  static final class Once<M extends @Ref Object> extends Later<M> {
    private final M message;

    Once(ActorTimers<M> timers, long at, @Own M message) {
      super(timers, at);
      this.message = message;
    }

    @Override
    void deliver() {
      if (end()) {
        leave();
        cell().life().receive(message);
      }
    }

    @Override
    void released() {
      cell().release(message);
    }
  }

  /** Messages that are made each when it is due. */
  static final class Again<M extends @Ref Object> extends Later<M> {
    private final long period;
    private final Supplier<@Own M> messages;

    Again(ActorTimers<M> timers, long at, long period, Supplier<@Own M> messages) {
      super(timers, at);
      this.period = period;
      this.messages = messages;
    }

    @Override
    void deliver() {
      if (!isOver()) {
        startAfter(period);
        cell().life().receiveMade(messages);
      }
    }

    @Override
    void released() {}
  }
}
