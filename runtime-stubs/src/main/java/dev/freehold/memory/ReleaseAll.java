package dev.freehold.memory;

import dev.freehold.Ref;
import org.jspecify.annotations.Nullable;

/** Releases elements one after another, each of them whatever the others throw. */
final class ReleaseAll<E extends @Ref Object> {
  private final String container;
  private final Releaser<? super E> releaser;
  private @Nullable Throwable first;

  ReleaseAll(String container, Releaser<? super E> releaser) {
    this.container = container;
    this.releaser = releaser;
  }

  void release(E element) {
    try {
      releaser.release(element);
    } catch (Throwable thrown) {
      note(thrown);
    }
  }

  /** Keeps something that was thrown meanwhile, for the end. */
  void note(Throwable thrown) {
    Throwable earlier = first;
    if (earlier == null) {
      first = thrown;
    } else if (earlier != thrown) {
      earlier.addSuppressed(thrown);
    }
  }

  /** Throws what was thrown first, the others suppressed in it. */
  void finish() {
    if (first instanceof RuntimeException exception) {
      throw exception;
    }
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof Exception exception) {
      throw new ReleaseFailedException(container, exception);
    }
  }
}
