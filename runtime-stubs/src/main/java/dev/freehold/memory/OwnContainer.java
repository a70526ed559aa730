package dev.freehold.memory;

import dev.freehold.Ref;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.Objects;

/**
 * What the containers have in common: they are open until they are closed, and release elements.
 */
abstract class OwnContainer<E extends @Ref Object> {
  private final String name;
  private final Releaser<? super E> releaser;
  private boolean closed;

  OwnContainer(Releaser<? super E> releaser) {
    this.name = getClass().getSimpleName();
    this.releaser = Objects.requireNonNull(releaser, "releaser");
  }

  /** What releases the elements. */
  final Releaser<? super E> releaser() {
    return releaser;
  }

  /** An element that may be taken over. */
  final E taken(E element) {
    requireOpen();
    Objects.requireNonNull(element, "element");
    if (releaser == ByClose.INSTANCE && !(element instanceof AutoCloseable)) {
      throw new IllegalArgumentException(
          RuleKey.OWN_LEAK.message(
              "%s cannot release an object of %s, which is not AutoCloseable: say how with %s.releasing(…)"
                  .formatted(name, element.getClass().getName(), name)));
    }
    return element;
  }

  final void requireOpen() {
    if (closed) {
      throw new UseAfterReleaseException(
          name,
          OwnershipException.NO_SLOT,
          "%s was used after it was closed: close it after its last use, or create another"
              .formatted(name));
    }
  }

  /** From now on every operation is refused. */
  final void end() {
    if (closed) {
      throw new DoubleReleaseException(
          name,
          OwnershipException.NO_SLOT,
          "%s was closed before: close it once, or leave it to try-with-resources".formatted(name));
    }
    closed = true;
  }

  /** Releases one element, which makes no garbage where that throws nothing. */
  final void release(E element) {
    try {
      releaser.release(element);
    } catch (RuntimeException exception) {
      throw exception;
    } catch (Exception exception) {
      throw new ReleaseFailedException(name, exception);
    }
  }

  final ReleaseAll<E> releases() {
    return new ReleaseAll<>(name, releaser);
  }
}
