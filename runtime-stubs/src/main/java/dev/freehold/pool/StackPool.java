package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a pool whose elements are allocated in frames and released frame by frame, the last one
 * first:
 *
 * <pre>{@code
 * try (var frame = temporaries.push()) {
 *   Temporary first = frame.alloc();
 * }
 * }</pre>
 *
 * <p>An element is a borrow of its frame. Fields are declared as for {@link FixedPool}, and the
 * pool is confined as that one is.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StackPool {
  /** How many slots the pool has, from 1 to 16,777,216. */
  int capacity() default 0;

  /** What an element's fields hold when it is allocated. */
  Init init() default Init.UNDEFINED;

  /** Where the fields are kept. */
  Storage storage() default Storage.HEAP;

  /**
   * Whether there is one pool, {@code QuotePool.global()}, for the whole program, which is never
   * closed.
   */
  boolean global() default false;
}
