package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a pool that grows by chunks of slots, up to a greatest number. Elements never move. All
 * else is as for {@link FixedPool}.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DynamicPool {
  /** How many slots are made when the pool is created, from 1. */
  int initial() default 0;

  /** How many slots there may be, up to 16,777,216. */
  int max() default 0;

  /** What {@code alloc()} does when every slot is in use. */
  Exhaustion exhaustion() default Exhaustion.FAIL;

  /** What an element's fields hold when it is allocated. */
  Init init() default Init.UNDEFINED;

  /** Where the fields are kept. */
  Storage storage() default Storage.HEAP;

  /**
   * Whether there is one pool, {@code QuotePool.global()}, for the whole program, which is never
   * closed.
   */
  boolean global() default false;

  /**
   * Whether each committed element of a file has a checksum, which is compared when it is read.
   * Only with {@code storage = Storage.MAPPED}.
   */
  boolean checksums() default false;
}
