package dev.freehold.actor;

/**
 * Where actors run, and by which clock: on virtual threads, on a pool of threads, or, in tests,
 * step by step in the thread that says so ({@link ManualDispatcher}).
 *
 * @since 0.1.0
 */
public abstract class Dispatcher {
  Dispatcher() {}

  /**
   * A virtual thread for each actor that has had a message. Waiting blocks no thread of the
   * operating system, and an actor that waits for messages has none.
   *
   * @throws UnsupportedOperationException before Java 21
   */
  public static Dispatcher virtualThreads() {
    return new VirtualDispatcher();
  }

  /**
   * A pool of threads, which an actor uses only while it has messages. An actor that waits, for
   * room in a mailbox or for a reply, is replaced by another thread meanwhile.
   *
   * @param threads how many actors run at once
   */
  public static Dispatcher threadPool(int threads) {
    return new PooledDispatcher(threads);
  }

  /** Virtual threads where there are any, else a thread for each processor. */
  static Dispatcher standard() {
    return VirtualDispatcher.isThere()
        ? virtualThreads()
        : threadPool(Runtime.getRuntime().availableProcessors());
  }

  /** Makes what runs an actor. */
  abstract Worker attach(Turn turn, String name);

  /** Whether one turn of an actor may run on another thread than the one before. */
  abstract boolean changesThreads();

  /** The time, in nanoseconds since nobody knows when. */
  abstract long now();

  /** Has something run at its time. */
  abstract void at(Due due);

  /**
   * Waits until the present thread is unparked, or for no reason.
   *
   * @param nanos how long at most; {@link Long#MAX_VALUE} for as long as it takes
   */
  abstract void park(Object blocker, long nanos);

  /** How many polls of an empty mailbox are worth while before the worker rests. */
  abstract int spins();

  /** Ends the threads; no actor is left. */
  abstract void close();
}
