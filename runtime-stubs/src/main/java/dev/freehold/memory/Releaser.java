package dev.freehold.memory;

import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * Releases an element of a container.
 *
 * @param <E> what it releases
 * @since 0.1.0
 */
@FunctionalInterface
public interface Releaser<E extends @Ref Object> {
  /**
   * Gives the element back to where it came from.
   *
   * @throws Exception whatever goes wrong; the container releases all others nevertheless
   */
  void release(@Own E element) throws Exception;
}
