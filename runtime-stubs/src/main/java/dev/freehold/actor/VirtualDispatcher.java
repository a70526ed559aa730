package dev.freehold.actor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs each actor on a virtual thread of its own, which is parked while it has no message. */
final class VirtualDispatcher extends Dispatcher {
  private static final @Nullable MethodHandle START = find();

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** A few microseconds: less than it takes to park and to be woken again. */
  private static final int SPINS = 200;

  /** How many actors run or wait for a processor. */
  private final AtomicInteger awake = new AtomicInteger();

  private final TimerQueue timers = new TimerQueue(task -> unstarted("freehold timers", task));

  VirtualDispatcher() {
    if (!isThere()) {
      throw new UnsupportedOperationException(
          "there are no virtual threads before Java 21: use Dispatcher.threadPool(…)");
    }
  }

  static boolean isThere() {
    return START != null;
  }

  /** Finds {@code Thread.ofVirtual().name(name).unstarted(task)}, as (name, task) to a thread. */
  private static @Nullable MethodHandle find() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle make =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
      MethodHandle name =
          lookup.findVirtual(builder, "name", MethodType.methodType(builder, String.class));
      MethodHandle start =
          lookup.findVirtual(
              builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class));
      MethodHandle named = MethodHandles.foldArguments(name, make);
      return MethodHandles.collectArguments(start, 0, named);
    } catch (ReflectiveOperationException olderJava) {
      return null;
    }
  }

  private static Thread unstarted(String name, Runnable task) {
    MethodHandle start = START;
    if (start == null) {
      throw new IllegalStateException("no virtual threads");
    }
    try {
      return (Thread) start.invokeExact(name, task);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new LinkageError("Thread.ofVirtual", impossible);
    }
  }

  @Override
  Worker attach(Turn turn, String name) {
    return new OwnThread(awake, turn, name);
  }

  @Override
  boolean changesThreads() {
    return false;
  }

  @Override
  long now() {
    return System.nanoTime();
  }

  @Override
  void at(Due due) {
    timers.add(due);
  }

  @Override
  void park(Object blocker, long nanos) {
    Parking.park(blocker, nanos);
  }

  @Override
  int spins() {
    return PROCESSORS > 1 && awake.get() <= PROCESSORS ? SPINS : 0;
  }

  @Override
  void close() {
    timers.close();
  }

  /** A thread that there is from the first message on. */
  private static final class OwnThread implements Worker, Runnable {
    private final AtomicInteger awake;
    private final Turn turn;
    private final String name;
    private volatile @Nullable Thread thread;

    OwnThread(AtomicInteger awake, Turn turn, String name) {
      this.awake = awake;
      this.turn = turn;
      this.name = name;
    }

    @Override
    public void wake() {
      Thread known = thread;
      if (known == null) {
        Thread made = unstarted(name, this);
        thread = made;
        made.start();
      } else {
        LockSupport.unpark(known);
      }
    }

    @Override
    public void interrupt() {
      Thread known = thread;
      if (known != null) {
        known.interrupt();
      }
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // Others get their turn.
    public void run() {
      awake.incrementAndGet();
      for (Turn.Outcome last = turn.run(); last != Turn.Outcome.ENDED; last = turn.run()) {
        if (last == Turn.Outcome.MORE) {
          Thread.yield();
        } else {
          rest();
        }
      }
      awake.decrementAndGet();
    }

    private void rest() {
      awake.decrementAndGet();
      while (!turn.isDue()) {
        LockSupport.park(this);
        boolean ignored = Thread.interrupted();
      }
      awake.incrementAndGet();
    }
  }
}
