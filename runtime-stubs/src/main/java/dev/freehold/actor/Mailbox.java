package dev.freehold.actor;

import dev.freehold.Ref;
import org.jctools.queues.MessagePassingQueue;
import org.jctools.queues.varhandle.MpmcVarHandleArrayQueue;
import org.jctools.queues.varhandle.MpscVarHandleArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * The messages that wait for an actor: any thread puts them in, and the actor takes them out in the
 * same order.
 */
final class Mailbox<M extends @Ref Object> {
  private final ActorCell<M> cell;
  private final WhenFull whenFull;
  private final MessagePassingQueue<M> queue;

  /** Those who wait for room. */
  private final ThreadQueue senders = new ThreadQueue();

  Mailbox(ActorCell<M> cell, int capacity, WhenFull whenFull) {
    this.cell = cell;
    this.whenFull = whenFull;
    // Who drops the oldest takes it out, besides the actor.
    this.queue =
        whenFull == WhenFull.DROP_OLDEST
            ? new MpmcVarHandleArrayQueue<>(capacity)
            : new MpscVarHandleArrayQueue<>(capacity);
  }

  /** Puts a message in, or does with it what the policy says. */
  void put(M message) {
    if (!queue.offer(message)) {
      putIntoFull(message);
    }
  }

  /** The message that has waited longest; null also while one is just being put in. */
  @Nullable M poll() {
    return queue.relaxedPoll();
  }

  /** Whether nobody has put anything in, or has begun to, that was not taken out. */
  boolean isEmpty() {
    return queue.isEmpty();
  }

  int capacity() {
    return queue.capacity();
  }

  /** Whether anybody waits for room. */
  boolean isAwaited() {
    return !senders.isEmpty();
  }

  /**
   * Has one who waits look again, once half of the messages were taken out: for a single one, as
   * much time would go by with waking as with sending.
   */
  void wakeSender() {
    if (queue.size() <= queue.capacity() / 2) {
      senders.wakeOne();
    }
  }

  /** Has all who wait look again. */
  void wakeSenders() {
    senders.wakeAll();
  }

  private void putIntoFull(M message) {
    switch (whenFull) {
      case FAIL -> {
        cell.undelivered(message, ActorListener.Reason.DROPPED);
        throw new MailboxFullException(
            "%s has %,d messages, and no room for another: send less, wait, or declare a larger mailbox"
                .formatted(cell.name(), queue.capacity()));
      }
      case DROP_NEWEST -> cell.undelivered(message, ActorListener.Reason.DROPPED);
      case DROP_OLDEST -> replaceOldest(message);
      case BLOCK -> await(message);
    }
  }

  private void replaceOldest(M message) {
    while (!queue.offer(message)) {
      M oldest = queue.poll();
      if (oldest != null) {
        cell.undelivered(oldest, ActorListener.Reason.DROPPED);
      }
    }
  }

  /** Waits for room. It says that it waits before it looks again, as the actor looks afterwards. */
  private void await(M message) {
    if (cell.isRunningHere()) {
      cell.undelivered(message, ActorListener.Reason.DROPPED);
      throw new MailboxFullException(
          "%s has %,d messages and would wait for itself: use another policy than BLOCK to send to itself"
              .formatted(cell.name(), queue.capacity()));
    }
    for (int tries = cell.dispatcher().spins(); tries > 0; tries--) {
      Thread.onSpinWait();
      if (offer(message)) {
        return;
      }
    }
    park(message);
  }

  private void park(M message) {
    boolean served = false;
    try {
      for (senders.join(); !offer(message); senders.join()) {
        if (Thread.currentThread().isInterrupted()) {
          cell.undelivered(message, ActorListener.Reason.DROPPED);
          throw new MailboxFullException(
              "interrupted while waiting for room in the mailbox of " + cell.name());
        }
        cell.wake();
        cell.dispatcher().park(this, Long.MAX_VALUE);
      }
      served = true;
    } finally {
      senders.leave(served);
    }
  }

  private boolean offer(M message) {
    if (cell.hasEnded()) {
      cell.undelivered(message, ActorListener.Reason.STOPPED);
      return true;
    }
    return queue.offer(message);
  }
}
