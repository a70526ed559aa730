package dev.freehold.actor;

import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Sync;
import dev.freehold.memory.Releaser;
import org.jspecify.annotations.Nullable;

/**
 * A mutex, and what it guards, which is reached only while the mutex is held:
 *
 * <pre>{@code
 * try (Hold<Account> held = account.lock()) {
 *   held.edit().balance(7);
 * }
 * }</pre>
 *
 * <p>Each thread that is given it has a handle of its own ({@link #share}). When the last one is
 * closed, what is in it is released.
 *
 * @param <T> what it guards: an element of a pool, a pool, or another resource
 * @since 0.1.0
 */
@Sync
@MustRelease("close")
public final class Guarded<T extends @Ref Object> implements AutoCloseable {
  private final GuardedContent<T> guard;
  private final HandleState state;

  private Guarded(GuardedContent<T> guard) {
    this.guard = guard;
    this.state = new HandleState("Guarded");
  }

  /** Guards something that is released by {@code close()}, and gives the first handle. */
  public static <T extends @Ref Object> @Own Guarded<T> of(@Own T content) {
    return new Guarded<>(new GuardedContent<>(content, Releasing.BY_CLOSE));
  }

  /** Guards something that is released in another way, and gives the first handle. */
  public static <T extends @Ref Object> @Own Guarded<T> releasing(
      @Own T content, Releaser<? super T> releaser) {
    return new Guarded<>(new GuardedContent<>(content, Releasing.by(releaser)));
  }

  /** Another handle, for another owner. */
  public @Own Guarded<T> share(@Ref Guarded<T> this) {
    state.requireOpen();
    guard.share();
    return new Guarded<>(guard);
  }

  /**
   * Waits until nobody holds it, and holds it until the result is closed.
   *
   * @throws IllegalStateException if the present thread holds it already, as it would wait for
   *     itself
   */
  @From("this")
  public @Own Hold<T> lock(@Ref Guarded<T> this) {
    state.requireOpen();
    return guard.lock();
  }

  /** Holds it, if nobody does; else null. */
  @From("this")
  public @Own @Nullable Hold<T> tryLock(@Ref Guarded<T> this) {
    state.requireOpen();
    return guard.tryLock();
  }

  /**
   * Ends the handle; the last one releases what is in it, when nobody holds it.
   *
   * @throws dev.freehold.pool.DoubleReleaseException if the handle is closed
   */
  @Override
  public void close(@Own Guarded<T> this) {
    state.end();
    guard.leave();
  }
}
