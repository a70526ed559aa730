package dev.freehold.actor;

import dev.freehold.Concurrent;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Sync;
import dev.freehold.memory.Releaser;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A queue of bounded length between threads, which owns what is in it: one sends, another receives,
 * each as many as like.
 *
 * <p>Each thread that is given it has a handle of its own ({@link #share}). When the last one is
 * closed, what is still in it is released. It makes no garbage unless a thread waits.
 *
 * @param <T> the messages: elements of a pool, other resources, or immutable objects
 * @since 0.1.0
 */
@Sync
@MustRelease("close")
public final class Channel<T extends @Ref Object> implements AutoCloseable {
  private final SharedQueue<T> queue;
  private final HandleState state;

  private Channel(SharedQueue<T> queue) {
    this.queue = queue;
    this.state = new HandleState("Channel");
  }

  /**
   * Makes a channel whose messages are released by {@code close()}, where they have one.
   *
   * @param capacity how many messages it holds, from 1; it holds more up to the next power of two,
   *     and two at least
   */
  public static <T extends @Ref Object> @Own Channel<T> create(int capacity) {
    return new Channel<>(new SharedQueue<>(capacity, Releasing.BY_CLOSE));
  }

  /** Makes a channel whose messages are released in another way. */
  public static <T extends @Ref Object> @Own Channel<T> releasing(
      int capacity, Releaser<? super T> releaser) {
    return new Channel<>(new SharedQueue<>(capacity, Releasing.by(releaser)));
  }

  /** Another handle of the same channel, for another owner. */
  public @Own Channel<T> share(@Ref Channel<T> this) {
    state.requireOpen();
    queue.share();
    return new Channel<>(queue);
  }

  /**
   * Sends a message, and waits for room if there is none.
   *
   * @throws ChannelFinishedException if the channel takes no more; the message is released
   * @throws MailboxFullException if the thread was interrupted while it waited, which it still is
   *     then; the message is released
   */
  public void send(@Ref Channel<T> this, @Concurrent @Own T message) {
    state.requireOpen();
    Hand.passOn(message);
    queue.put(message);
  }

  /**
   * Sends a message, if there is room.
   *
   * @return the message, if there is no room or the channel takes no more; else null
   */
  public @Own @Nullable T offer(@Ref Channel<T> this, @Concurrent @Own T message) {
    state.requireOpen();
    Hand.passOn(message);
    return queue.offer(message) ? null : message;
  }

  /**
   * Receives the message that has waited longest, and waits for one if there is none.
   *
   * @return null if there will be none, as the channel is finished; or if the thread was
   *     interrupted, which it still is then
   */
  public @Own @Nullable T receive(@Ref Channel<T> this) {
    state.requireOpen();
    return queue.take(Long.MAX_VALUE);
  }

  /**
   * The same, but it waits no longer than that.
   *
   * @return null also if none came in time
   */
  public @Own @Nullable T receive(@Ref Channel<T> this, Duration timeout) {
    state.requireOpen();
    return queue.take(TimerQueue.nanosOf(timeout));
  }

  /** Receives the message that has waited longest; null if there is none. */
  public @Own @Nullable T poll(@Ref Channel<T> this) {
    state.requireOpen();
    return queue.poll();
  }

  /** Lets nobody send any more: who receives gets the rest, and null afterwards. */
  public void finish(@Ref Channel<T> this) {
    state.requireOpen();
    queue.finish();
  }

  /** How many messages are in it, at a moment that is past. */
  public int size(@Ref Channel<T> this) {
    state.requireOpen();
    return queue.size();
  }

  /**
   * Ends the handle; the last one releases what is in the channel.
   *
   * @throws dev.freehold.pool.DoubleReleaseException if the handle is closed
   */
  @Override
  public void close(@Own Channel<T> this) {
    state.end();
    queue.leave();
  }
}
