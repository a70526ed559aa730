package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.concurrent.atomic.AtomicInteger;
import org.jctools.queues.varhandle.MpmcVarHandleArrayQueue;
import org.jspecify.annotations.Nullable;

/** What the handles of a channel have in common. */
final class SharedQueue<T extends @Ref Object> {
  private final MpmcVarHandleArrayQueue<T> queue;
  private final Releasing releasing;
  private final ThreadQueue senders = new ThreadQueue();
  private final ThreadQueue receivers = new ThreadQueue();
  private final AtomicInteger handles = new AtomicInteger(1);
  private volatile boolean finished;

  SharedQueue(int capacity, Releasing releasing) {
    this.queue = new MpmcVarHandleArrayQueue<>(Capacity.of(capacity));
    this.releasing = releasing;
  }

  void share() {
    handles.incrementAndGet();
  }

  /** A handle is closed. */
  void leave() {
    if (handles.decrementAndGet() == 0) {
      finish();
      releaseAll();
    }
  }

  void finish() {
    finished = true;
    senders.wakeAll();
    receivers.wakeAll();
  }

  int size() {
    return queue.size();
  }

  boolean offer(T message) {
    if (finished || !queue.offer(message)) {
      return false;
    }
    receivers.serve();
    if (handles.get() == 0) {
      releaseAll(); // The last handle was closed meanwhile.
    }
    return true;
  }

  void put(@Own T message) {
    if (!offer(message)) {
      await(message);
    }
  }

  private void await(T message) {
    boolean served = false;
    try {
      for (senders.join(); !offer(message); senders.join()) {
        if (finished) {
          releasing.release(message);
          throw new ChannelFinishedException();
        }
        if (Thread.currentThread().isInterrupted()) {
          releasing.release(message);
          throw new MailboxFullException("interrupted while waiting for room in a channel");
        }
        Parking.park(this, Long.MAX_VALUE);
      }
      served = true;
    } finally {
      senders.leave(served);
    }
  }

  @Nullable T poll() {
    T message = queue.poll();
    if (message != null) {
      senders.serve();
    }
    return message;
  }

  /**
   * Takes a message, and waits for one.
   *
   * @param nanos how long; {@link Long#MAX_VALUE} for as long as it takes
   */
  @Nullable T take(long nanos) {
    T first = poll();
    return first == null ? await(nanos) : first;
  }

  private @Nullable T await(long nanos) {
    long until = System.nanoTime() + nanos;
    T message = null;
    try {
      receivers.join();
      message = poll();
      while (message == null && !isOver()) {
        long left = nanos == Long.MAX_VALUE ? nanos : until - System.nanoTime();
        if (left <= 0) {
          return null;
        }
        Parking.park(this, left);
        receivers.join();
        message = poll();
      }
      return message;
    } finally {
      receivers.leave(message != null);
    }
  }

  private boolean isOver() {
    return (finished && queue.isEmpty()) || Thread.currentThread().isInterrupted();
  }

  private void releaseAll() {
    for (T left = queue.poll(); left != null; left = queue.poll()) {
      releasing.release(left);
    }
  }
}
