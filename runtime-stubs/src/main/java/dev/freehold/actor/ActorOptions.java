package dev.freehold.actor;

import dev.freehold.Ref;
import dev.freehold.memory.Releaser;

/**
 * How an actor takes messages, and what becomes of it when it fails. It is immutable.
 *
 * @since 0.1.0
 */
public final class ActorOptions {
  private static final int CAPACITY = 1024;

  private final int capacity;
  private final WhenFull whenFull;
  private final Supervision supervision;
  private final Releasing releasing;

  private ActorOptions(
      int capacity, WhenFull whenFull, Supervision supervision, Releasing releasing) {
    this.capacity = capacity;
    this.whenFull = whenFull;
    this.supervision = supervision;
    this.releasing = releasing;
  }

  /**
   * A mailbox of 1,024 messages whose senders wait when it is full; an actor that is restarted when
   * it fails; messages that are released by their {@code close()}, where they have one.
   */
  public static ActorOptions defaults() {
    return new ActorOptions(CAPACITY, WhenFull.BLOCK, Supervision.restart(), Releasing.BY_CLOSE);
  }

  /** The same with another mailbox. */
  public static ActorOptions mailbox(int capacity, WhenFull whenFull) {
    return defaults().withMailbox(capacity, whenFull);
  }

  /**
   * The same with another mailbox.
   *
   * @param capacity how many messages it holds, from 1; it holds more up to the next power of two,
   *     and two at least
   * @throws IllegalArgumentException if it is none or above 2^30
   */
  public ActorOptions withMailbox(int capacity, WhenFull whenFull) {
    return new ActorOptions(Capacity.of(capacity), whenFull, supervision, releasing);
  }

  /** The same with another supervision. */
  public ActorOptions withSupervision(Supervision other) {
    return new ActorOptions(capacity, whenFull, other, releasing);
  }

  /** The same, where messages of a class are released in another way than by {@code close()}. */
  public <T extends @Ref Object> ActorOptions withRelease(
      Class<T> messages, Releaser<? super T> releaser) {
    return new ActorOptions(capacity, whenFull, supervision, releasing.with(messages, releaser));
  }

  int capacity() {
    return capacity;
  }

  WhenFull whenFull() {
    return whenFull;
  }

  Supervision supervision() {
    return supervision;
  }

  Releasing releasing() {
    return releasing;
  }
}
