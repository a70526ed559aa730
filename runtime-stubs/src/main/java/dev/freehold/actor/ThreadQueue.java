package dev.freehold.actor;

import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Threads that wait for something to change. Who waits joins before it looks once more; who changes
 * something looks for them afterwards.
 */
final class ThreadQueue {
  private final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();

  /** Lets the present thread be found, if it is not there already. */
  void join() {
    Thread current = Thread.currentThread();
    if (!threads.contains(current)) {
      threads.add(current);
    }
  }

  /**
   * The present thread no longer waits.
   *
   * @param served whether it found what it waited for; if not, another gets what it was woken for
   */
  void leave(boolean served) {
    boolean woken = !threads.remove(Thread.currentThread());
    if (woken && !served) {
      wakeOne();
    }
  }

  /** Whether nobody waits; the caller's changes need not be visible yet. */
  boolean isEmpty() {
    return threads.isEmpty();
  }

  /** Wakes the thread that has waited longest, after a change. */
  void serve() {
    VarHandle.fullFence();
    if (!threads.isEmpty()) {
      wakeOne();
    }
  }

  void wakeOne() {
    Thread first = threads.poll();
    if (first != null) {
      LockSupport.unpark(first);
    }
  }

  void wakeAll() {
    threads.forEach(LockSupport::unpark);
  }
}
