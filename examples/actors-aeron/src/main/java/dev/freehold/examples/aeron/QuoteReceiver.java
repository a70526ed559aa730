package dev.freehold.examples.aeron;

import dev.freehold.Unsafe;
import dev.freehold.actor.ActorRef;
import io.aeron.Subscription;
import io.aeron.logbuffer.FragmentHandler;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes quotes off the wire into a pool of its own, and sends them to an actor of this process. It
 * has a thread, which waits a little when there is nothing.
 */
@Unsafe("bytes of elements are read from memory that Aeron lends")
public final class QuoteReceiver implements AutoCloseable {
  private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(20);
  private static final int FRAGMENTS = 64;

  private final Subscription subscription;
  private final ActorRef<Quote> to;
  private final Thread thread;
  private volatile boolean closed;

  /** Begins to receive. */
  public QuoteReceiver(Subscription subscription, ActorRef<Quote> to) {
    this.subscription = subscription;
    this.to = to;
    this.thread = new Thread(this::receive, "quotes");
    thread.start();
  }

  private void receive() {
    QuotePool pool = QuotePool.create();
    FragmentHandler handler =
        (buffer, offset, length, header) -> {
          Quote quote = pool.alloc();
          buffer.getBytes(offset, pool.bufferOf(quote), 0, length);
          to.send(quote);
        };
    while (!closed) {
      int some = pool.capacity() - pool.inUse();
      if (some == 0 || subscription.poll(handler, Math.min(some, FRAGMENTS)) == 0) {
        LockSupport.parkNanos(PAUSE);
      }
    }
    while (pool.inUse() > 0) {
      LockSupport.parkNanos(PAUSE); // the actor has the rest still
    }
    pool.close();
  }

  /** Ends receiving, when the actor has released what it got. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
