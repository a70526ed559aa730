package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Where one reply is sent, and whoever asked waits for it. */
final class AskRef<R extends @Ref Object> implements ActorRef<R> {
  /** Stands for a reply that nobody waits for any more, or that was taken. */
  private static final Object OVER = new Object();

  private final ActorSystem system;
  private final String asked;
  private final Thread asker = Thread.currentThread();
  private final AtomicReference<@Nullable Object> reply = new AtomicReference<>();

  AskRef(ActorSystem system, String asked) {
    this.system = system;
    this.asked = asked;
  }

  @Override
  public void send(@Own R message) {
    Hand.passOn(message);
    if (reply.compareAndSet(null, message)) {
      LockSupport.unpark(asker);
      return;
    }
    try {
      Releasing.BY_CLOSE.release(message);
    } catch (RuntimeException thrown) {
      system.events().failed(name(), thrown, Directive.RESUME);
    }
    system.events().undelivered(name(), ActorListener.Reason.LATE);
  }

  @Override
  public String name() {
    return asked + "/reply";
  }

  /** Lets whoever waits go without a reply. */
  void giveUp() {
    if (reply.compareAndSet(null, OVER)) {
      LockSupport.unpark(asker);
    }
  }

  /** Waits for the reply. */
  @Own
  R await(Duration timeout) {
    Dispatcher dispatcher = system.dispatcher();
    long nanos = TimerQueue.nanosOf(timeout);
    for (int tries = dispatcher.spins(); tries > 0 && reply.get() == null; tries--) {
      Thread.onSpinWait();
    }
    long until = dispatcher.now() + nanos;
    for (long left = nanos; left > 0 && reply.get() == null; left = until - dispatcher.now()) {
      if (asker.isInterrupted()) {
        break;
      }
      dispatcher.park(this, left);
    }
    return take(timeout);
  }

  @SuppressWarnings("unchecked") // What is no mark was sent as a reply.
  private R take(Duration timeout) {
    Object came = reply.getAndSet(OVER);
    if (came == null || came == OVER) {
      throw new AskTimeoutException(
          "%s did not reply within %s%s"
              .formatted(
                  asked,
                  timeout,
                  asker.isInterrupted() ? ": the one who asked was interrupted" : ""));
    }
    return (R) came;
  }
}
