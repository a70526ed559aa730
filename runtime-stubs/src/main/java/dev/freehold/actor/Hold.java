package dev.freehold.actor;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * What a {@link Guarded} guards, while the mutex is held: until this is closed, by the thread that
 * has locked it.
 *
 * @param <T> what is guarded
 * @since 0.1.0
 */
@MustRelease("close")
public final class Hold<T extends @Ref Object> implements AutoCloseable {
  private final GuardedContent<T> guard;

  Hold(GuardedContent<T> guard) {
    this.guard = guard;
  }

  /**
   * Lends it.
   *
   * @throws IllegalStateException if the present thread does not hold it
   */
  public @Ref T get(@Ref Hold<T> this) {
    return guard.content();
  }

  /**
   * Lends it for writing.
   *
   * @throws IllegalStateException if the present thread does not hold it
   */
  public @Mut T edit(@Mut Hold<T> this) {
    return guard.content();
  }

  /**
   * Puts something else into its place.
   *
   * @return what was there, which the caller owns
   * @throws IllegalStateException if the present thread does not hold it
   */
  public @Own T replace(@Mut Hold<T> this, @Own T content) {
    return guard.replace(content);
  }

  /**
   * Lets others have it.
   *
   * @throws IllegalStateException if the present thread does not hold it
   */
  @Override
  public void close(@Own Hold<T> this) {
    guard.unlock();
  }
}
