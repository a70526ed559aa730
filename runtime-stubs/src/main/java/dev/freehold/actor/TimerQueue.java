package dev.freehold.actor;

import java.util.PriorityQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Runs things when their time has come, on one thread, which there is from the first thing on. */
final class TimerQueue {
  private final ThreadFactory threads;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition earlier = lock.newCondition();
  private final PriorityQueue<Due> queue = new PriorityQueue<>();
  private @Nullable Thread thread;
  private boolean closed;

  TimerQueue(ThreadFactory threads) {
    this.threads = threads;
  }

  /** Has something run at its time; nothing once the queue is closed. */
  void add(Due due) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      queue.add(due);
      if (thread == null) {
        thread = threads.newThread(this::serve);
        thread.start();
      } else if (queue.peek() == due) {
        earlier.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Forgets all, and ends the thread. */
  void close() {
    lock.lock();
    try {
      closed = true;
      queue.clear();
      earlier.signal();
    } finally {
      lock.unlock();
    }
  }

  private void serve() {
    for (Due due = next(); due != null; due = next()) {
      due.run();
    }
  }

  /** Waits for what is due; null once the queue is closed. */
  private @Nullable Due next() {
    lock.lock();
    try {
      while (!closed) {
        Due first = queue.peek();
        long left = first == null ? Long.MAX_VALUE : first.at - System.nanoTime();
        if (first != null && (first.isForgotten() || left <= 0)) {
          queue.remove();
          if (!first.isForgotten()) {
            return first;
          }
        } else {
          await(left);
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // The caller loops.
  private void await(long nanos) {
    try {
      long ignored = earlier.awaitNanos(nanos);
    } catch (InterruptedException nobodyMeansIt) {
      // The thread is not known to anybody; it goes on.
    }
  }

  /** For waits that have no end. */
  static long nanosOf(java.time.Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException beyondCenturies) {
      return TimeUnit.DAYS.toNanos(36_500);
    }
  }
}
