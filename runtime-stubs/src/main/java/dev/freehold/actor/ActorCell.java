package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An actor as others see it: where messages are put, and what wakes it.
 *
 * <p>It is due or idle. Whoever puts something in looks at that afterwards, and makes an idle one
 * due; the actor becomes idle before it looks whether there is anything left. So one of them sees
 * the other, as putting in begins with a compare-and-set.
 */
final class ActorCell<M extends @Ref Object> implements ActorRef<M>, Turn {
  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(ActorCell.class, "state", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private static final int IDLE = 0;
  private static final int DUE = 1;

  /** How many messages an actor receives before others get their turn. */
  private static final int BUDGET = 512;

  private final ActorSystem system;
  private final Dispatcher dispatcher;
  private final String name;
  private final ActorOptions options;
  private final Mailbox<M> mailbox;
  private final Signals signals = new Signals();
  private final ActorLife<M> life;
  private final Worker worker;
  private volatile int state = IDLE;

  ActorCell(
      ActorSystem system,
      @Nullable ActorCell<?> parent,
      String name,
      ActorOptions options,
      ActorFactory<M> factory) {
    this.system = system;
    this.dispatcher = system.dispatcher();
    this.name = name;
    this.options = options;
    this.mailbox = new Mailbox<>(this, options.capacity(), options.whenFull());
    this.life = new ActorLife<>(this, parent, factory);
    this.worker = dispatcher.attach(this, name);
  }

  @Override
  public void send(@Own M message) {
    Hand.passOn(message);
    if (life.isRefusing()) {
      undelivered(message, ActorListener.Reason.STOPPED);
      return;
    }
    mailbox.put(message);
    wake();
  }

  @Override
  public String name() {
    return name;
  }

  /** Has the actor do something in its own turn. */
  void signal(Runnable task) {
    signals.add(task);
    wake();
  }

  /** Has the actor look whether there is anything to do. */
  void wake() {
    if (state == IDLE && STATE.compareAndSet(this, IDLE, DUE)) {
      if (life.isClosed()) {
        // Its thread is gone. What came too late is released by who brought it.
        Outcome ignored = run();
      } else {
        worker.wake();
      }
    }
  }

  @Override
  public boolean isDue() {
    return state == DUE;
  }

  @Override
  public Outcome run() {
    ActorCell<?> outer = Running.running();
    Running.run(this);
    try {
      return turn();
    } finally {
      Running.run(outer);
    }
  }

  private Outcome turn() {
    int left = BUDGET;
    while (left > 0) {
      left -= 1 + work(left);
      if (left > 0 && !comesSoon() && isDone()) {
        return life.isClosed() ? Outcome.ENDED : Outcome.IDLE;
      }
    }
    life.rest();
    return Outcome.MORE;
  }

  /** Does what there is to do; how many messages that were. */
  private int work(int most) {
    int done = 0;
    while (done < most) {
      if (signals.any()) {
        signals.run();
      }
      M message = life.next();
      if (message == null) {
        break;
      }
      life.receive(message);
      done++;
    }
    return done;
  }

  /** The next message of the mailbox, for which there is room for another then. */
  @Nullable M poll() {
    M message = mailbox.poll();
    if (message != null && mailbox.isAwaited()) {
      mailbox.wakeSender();
    }
    return message;
  }

  private boolean hasWork() {
    return signals.any() || !(life.isDeaf() || mailbox.isEmpty());
  }

  /** Waits a moment, as resting and being woken takes longer than that; whether it was worth it. */
  private boolean comesSoon() {
    int tries = life.hasEnded() ? 0 : dispatcher.spins();
    while (!hasWork()) {
      if (tries-- == 0) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  /** Becomes idle, unless something has come meanwhile. */
  private boolean isDone() {
    life.rest();
    state = IDLE;
    if (mailbox.isAwaited()) {
      mailbox.wakeSenders();
    }
    return !hasWork() || !STATE.compareAndSet(this, IDLE, DUE);
  }

  /** Releases a message that nobody is going to receive, and tells. */
  void undelivered(@Own M message, ActorListener.Reason reason) {
    release(message);
    system.events().undelivered(name, reason);
  }

  /** Releases a message; what goes wrong is told. */
  void release(@Own M message) {
    try {
      options.releasing().release(message);
    } catch (Throwable thrown) {
      system.events().failed(name, thrown, Directive.RESUME);
    }
  }

  /** Whether the present thread runs this actor. */
  boolean isRunningHere() {
    return Running.running() == this;
  }

  /** Whether it receives nothing any more. */
  boolean hasEnded() {
    return life.hasEnded();
  }

  ActorLife<M> life() {
    return life;
  }

  Mailbox<M> mailbox() {
    return mailbox;
  }

  ActorSystem system() {
    return system;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  ActorOptions options() {
    return options;
  }

  void interrupt() {
    worker.interrupt();
  }
}
