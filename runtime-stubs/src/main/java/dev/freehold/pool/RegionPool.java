package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a region: memory in which elements are allocated one behind the other, and released all
 * at once by {@code reset()}, in constant time. An element is a borrow of the region. {@code
 * alloc()} returns null when the region is full; it never grows.
 *
 * <p>Fields are declared as for {@link FixedPool}, and the region is confined as that one is. Where
 * the getters say {@link Slots}, elements of several kinds share the region's bytes; in native
 * memory, each kind has memory of its own, of which no more is in use at once.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RegionPool {
  /**
   * How large the region is, in bytes: of native memory, or of as much as the elements would take
   * there.
   */
  long bytes() default 0;

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
