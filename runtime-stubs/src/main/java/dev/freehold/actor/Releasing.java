package dev.freehold.actor;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.memory.ReleaseFailedException;
import dev.freehold.memory.Releaser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How messages that reach nobody are released: an element goes back to its pool and whatever else
 * can be closed is closed, unless it is said otherwise of its class. Other objects are the garbage
 * collector's.
 */
final class Releasing {
  static final Releasing BY_CLOSE = new Releasing(List.of());

  /** Whether objects of a class must be released, as it says itself or inherits. */
  private static final ClassValue<Boolean> RESOURCES =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(@Nullable Class<?> type) {
          return type != null
              && (type.isAnnotationPresent(MustRelease.class)
                  || computeValue(type.getSuperclass())
                  || Arrays.stream(type.getInterfaces()).anyMatch(this::computeValue));
        }
      };

  private record Way<T extends @Ref Object>(Class<T> type, Releaser<? super T> releaser) {
    @SuppressWarnings("unchecked") // Whoever has the releaser has nothing else to release.
    static Way<Object> ofAll(Releaser<?> releaser) {
      return new Way<>(Object.class, (Releaser<Object>) releaser);
    }

    boolean fits(Object message) {
      return type.isInstance(message);
    }

    void release(Object message) throws Exception {
      releaser.release(type.cast(message));
    }
  }

  private final List<Way<?>> ways;

  private Releasing(List<Way<?>> ways) {
    this.ways = ways;
  }

  /** One way for all. */
  static Releasing by(Releaser<?> releaser) {
    return new Releasing(List.of(Way.ofAll(releaser)));
  }

  <T extends @Ref Object> Releasing with(Class<T> type, Releaser<? super T> releaser) {
    List<Way<?>> more = new ArrayList<>(ways);
    more.add(new Way<>(type, releaser));
    return new Releasing(List.copyOf(more));
  }

  /**
   * Releases a message.
   *
   * @throws ReleaseFailedException if that throws a checked exception
   */
  void release(@Own Object message) {
    try {
      tryRelease(message);
    } catch (RuntimeException exception) {
      throw exception;
    } catch (Exception exception) {
      throw new ReleaseFailedException(message.getClass().getSimpleName(), exception);
    }
  }

  private void tryRelease(Object message) throws Exception {
    for (Way<?> way : ways) {
      if (way.fits(message)) {
        way.release(message);
        return;
      }
    }
    if (message instanceof AutoCloseable closeable) {
      closeable.close();
    } else if (RESOURCES.get(message.getClass())) {
      throw new IllegalArgumentException(
          RuleKey.OWN_LEAK.message(
              "an object of %s was not delivered and cannot be released, as it is not AutoCloseable: let it be, or say how with ActorOptions.withRelease(…)"
                  .formatted(message.getClass().getName())));
    }
  }
}
