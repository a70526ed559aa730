package dev.freehold.actor;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether one of several handles is open. */
final class HandleState {
  private final String type;
  private final AtomicBoolean closed = new AtomicBoolean();

  HandleState(String type) {
    this.type = type;
  }

  void requireOpen() {
    if (closed.get()) {
      throw new UseAfterReleaseException(
          type,
          OwnershipException.NO_SLOT,
          "a handle of a %s was used after it was closed: close it after its last use, or share() another before"
              .formatted(type));
    }
  }

  void end() {
    if (!closed.compareAndSet(false, true)) {
      throw new DoubleReleaseException(
          type,
          OwnershipException.NO_SLOT,
          "a handle of a %s was closed before: close it once, or leave it to try-with-resources"
              .formatted(type));
    }
  }
}
