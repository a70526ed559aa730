package dev.freehold.actor;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/** Runs actors on the threads of a pool, each while it has messages. */
final class PooledDispatcher extends Dispatcher {
  private final ForkJoinPool pool;
  private final TimerQueue timers = new TimerQueue(PooledDispatcher::timerThread);

  PooledDispatcher(int threads) {
    this.pool = new ForkJoinPool(threads, PooledDispatcher::thread, null, true);
  }

  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    ForkJoinWorkerThread made = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    made.setName("freehold actors " + made.getPoolIndex());
    return made;
  }

  private static Thread timerThread(Runnable task) {
    Thread made = new Thread(task, "freehold timers");
    made.setDaemon(true);
    return made;
  }

  @Override
  Worker attach(Turn turn, String name) {
    return new Task(pool, turn);
  }

  @Override
  boolean changesThreads() {
    return true;
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
    return 0;
  }

  @Override
  void close() {
    timers.close();
    pool.shutdown();
  }

  /** A task that never ends, so that it can be executed again and again. */
  private static final class Task extends ForkJoinTask<@Nullable Void> implements Worker {
    private static final long serialVersionUID = 1L;

    private final transient ForkJoinPool pool;
    private final transient Turn turn;
    private transient volatile @Nullable Thread thread;

    Task(ForkJoinPool pool, Turn turn) {
      this.pool = pool;
      this.turn = turn;
    }

    @Override
    public void wake() {
      pool.execute(this);
    }

    @Override
    public void interrupt() {
      Thread known = thread;
      if (known != null) {
        known.interrupt();
      }
    }

    @Override
    protected boolean exec() {
      thread = Thread.currentThread();
      Turn.Outcome outcome;
      try {
        outcome = turn.run();
      } finally {
        boolean ignored = Thread.interrupted();
      }
      if (outcome == Turn.Outcome.MORE) {
        pool.execute(this);
      }
      return false;
    }

    @Override
    public @Nullable Void getRawResult() {
      return null;
    }

    @Override
    protected void setRawResult(@Nullable Void value) {}
  }
}
