package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From the making of an actor to its end. All but what is said to be for any thread runs in the
 * actor's turns.
 */
final class ActorLife<M extends @Ref Object> {
  /** What follows on what. */
  private enum Phase {
    /** It is made in its first turn. */
    NEW,
    RUNNING,
    /** Its children are stopping, and after that it ends, or is made anew. */
    STOPPING,
    RESTARTING,
    /** It gets nothing new, and ends when it has received what was sent before. */
    FINISHING,
    /** It receives nothing any more; all that was sent to it is released. */
    ENDED,
    /** What it owned is released. */
    CLOSED
  }

  private final ActorCell<M> cell;
  private final @Nullable ActorCell<?> parent;
  private final ActorFactory<M> factory;
  private final CellContext<M> context;
  private final Failures failures;
  private final Children children = new Children();
  private final Stash<M> stash = new Stash<>();
  private final Watchers watchers = new Watchers();
  private final ActorTimers<M> timers;
  private final ActorEnding<M> ending;
  private volatile Phase phase = Phase.NEW;
  private volatile boolean asked;
  private volatile boolean finishing;
  private @Nullable Actor<M> actor;

  /** How often the actor was made: what belonged to an earlier one is not for the next. */
  private int incarnation;

  ActorLife(ActorCell<M> cell, @Nullable ActorCell<?> parent, ActorFactory<M> factory) {
    this.cell = cell;
    this.parent = parent;
    this.factory = factory;
    this.failures = new Failures(cell.options().supervision());
    this.timers = new ActorTimers<>(cell);
    this.context = new CellContext<>(cell, timers, stash, children);
    this.ending = new ActorEnding<>(cell);
  }

  /** Begins. Any thread. */
  void begin() {
    cell.signal(this::make);
  }

  /** Has it stop, in its own turn. Any thread. */
  void askToStop() {
    asked = true;
    cell.signal(this::stop);
  }

  /** Has it stop when it has received all that was sent before. Any thread. */
  void askToFinish() {
    finishing = true;
    cell.signal(this::finish);
  }

  private void finish() {
    if (phase == Phase.RUNNING) {
      phase = Phase.FINISHING;
    }
  }

  /** Whether it was told to stop. Any thread. */
  boolean wasAsked() {
    return asked;
  }

  /** Tells somebody when it has ended. Any thread. */
  void watch(Runnable tell) {
    watchers.add(tell);
  }

  /** Whether it receives nothing any more. Any thread. */
  boolean hasEnded() {
    return phase.compareTo(Phase.ENDED) >= 0;
  }

  /** Whether nothing that is sent now is received. Any thread. */
  boolean isRefusing() {
    return phase.compareTo(Phase.FINISHING) >= 0;
  }

  private boolean receives() {
    Phase now = phase;
    return now == Phase.RUNNING || now == Phase.FINISHING;
  }

  /** Whether there is nothing left of it. Any thread. */
  boolean isClosed() {
    return phase == Phase.CLOSED;
  }

  /** Whether messages have to wait. */
  boolean isDeaf() {
    return !receives() && !hasEnded();
  }

  int incarnation() {
    return incarnation;
  }

  private void make() {
    if (phase != Phase.NEW && phase != Phase.RESTARTING) {
      return;
    }
    incarnation++;
    try {
      actor = factory.create(context);
      phase = finishing ? Phase.FINISHING : Phase.RUNNING;
    } catch (Throwable thrown) {
      boolean escalates = cell.options().supervision().of(thrown) == Directive.ESCALATE;
      decided(thrown, escalates ? Directive.ESCALATE : Directive.STOP);
    }
  }

  /** The next message; null if there is none, or none is received now. */
  @Nullable M next() {
    if (!receives()) {
      if (hasEnded()) {
        drain();
      }
      return null;
    }
    M put = stash.next();
    M next = put == null ? cell.poll() : put;
    if (next == null && phase == Phase.FINISHING && cell.mailbox().isEmpty()) {
      stop();
    }
    return next;
  }

  void receive(@Own M message) {
    Actor<M> receiver = actor;
    if (receiver == null || !receives()) {
      cell.undelivered(message, ActorListener.Reason.STOPPED);
      return;
    }
    long stamp = Hand.stampOf(message);
    int moves = Hand.movesOf(message);
    try {
      receiver.receive(message);
    } catch (Throwable thrown) {
      if (Hand.holds(message, stamp, moves)) {
        cell.release(message);
      }
      failed(thrown);
    }
  }

  /** Receives a message that is made now. */
  void receiveMade(Supplier<@Own M> messages) {
    if (!receives()) {
      return;
    }
    M message;
    try {
      message = messages.get();
    } catch (Throwable thrown) {
      failed(thrown);
      return;
    }
    receive(message);
  }

  /** Does something of the actor's own, as long as it is the same actor. */
  void perform(int incarnationThen, Runnable task) {
    if (receives() && incarnation == incarnationThen) {
      try {
        task.run();
      } catch (Throwable thrown) {
        failed(thrown);
      }
    }
  }

  void failed(Throwable thrown) {
    decided(thrown, failures.decide(thrown, cell.dispatcher().now()));
  }

  private void decided(Throwable thrown, Directive directive) {
    cell.system().events().failed(cell.name(), thrown, directive);
    switch (directive) {
      case RESUME -> {}
      case RESTART -> stopChildrenThen(Phase.RESTARTING);
      case STOP -> stop();
      case ESCALATE -> {
        if (parent != null && !hasEnded()) {
          parent.signal(() -> parent.life().childFailed(thrown));
        }
        stop();
      }
    }
  }

  private void childFailed(Throwable thrown) {
    if (receives()) {
      failed(thrown);
    }
  }

  private void stop() {
    if (!hasEnded()) {
      stopChildrenThen(Phase.STOPPING);
    }
  }

  private void stopChildrenThen(Phase next) {
    boolean stopping = phase == Phase.STOPPING;
    phase = stopping ? Phase.STOPPING : next;
    timers.cancel();
    if (children.isEmpty()) {
      goOn();
    } else {
      children.stop();
    }
  }

  void childEnded(ActorCell<?> child) {
    children.remove(child);
    if (children.isEmpty()) {
      goOn();
    }
  }

  private void goOn() {
    if (phase == Phase.STOPPING) {
      end();
    } else if (phase == Phase.RESTARTING) {
      ending.add(release(), context.takePools());
      make();
    }
  }

  private @Nullable Actor<M> release() {
    Actor<M> last = actor;
    actor = null;
    return last;
  }

  private void end() {
    phase = Phase.ENDED;
    timers.cancel();
    stash.unstash();
    drain();
    cell.mailbox().wakeSenders();
    if (parent != null) {
      parent.signal(() -> parent.life().childEnded(cell));
    }
    watchers.tell();
    cell.system().ended(cell);
    ending.add(release(), context.takePools());
  }

  /** Releases all that was sent and is not received any more. */
  private void drain() {
    for (M put = stash.next(); put != null; put = stash.next()) {
      cell.undelivered(put, ActorListener.Reason.STOPPED);
    }
    for (M left = cell.poll(); left != null; left = cell.poll()) {
      cell.undelivered(left, ActorListener.Reason.STOPPED);
    }
  }

  /** What it owned is released. */
  void closed() {
    phase = Phase.CLOSED;
    cell.system().closed(cell);
  }

  ActorEnding<M> ending() {
    return ending;
  }

  /** Before another thread may run the actor. */
  void rest() {
    if (cell.dispatcher().changesThreads()) {
      context.pools().handOver();
    }
  }
}
